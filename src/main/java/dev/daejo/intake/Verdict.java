package dev.daejo.intake;

/** What became of a file: it counts, none of it counts, or it is another's equal and only covers its days. */
public enum Verdict {
    ACCEPTED,
    QUARANTINED,
    DUPLICATE
}
