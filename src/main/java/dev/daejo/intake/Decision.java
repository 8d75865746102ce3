package dev.daejo.intake;

/** What a person decided of a file that was taken in, against what the rules said of it. */
public enum Decision {
    /** Nothing: the rules alone decide. */
    NONE,
    /** It was quarantined and is right after all; it is accepted. */
    RELEASED,
    /** It was taken back and counts for no business date; it is listed as quarantined, its bytes stay. */
    WITHDRAWN
}
