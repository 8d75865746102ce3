package dev.daejo.store;

/**
 * Something that went into two nights and is not the same for both.
 *
 * @param sha256 of a file; empty where it is no file of the inbox
 * @param before verdict of a file, SHA-256 of a reference file, version of the rules; empty where there was none
 * @param now the same for the later night
 */
public record InputDifference(Kind kind, String name, String sha256, String before, String now) {

    /** What goes into a night. */
    public enum Kind {
        FILE,
        REFERENCE,
        RULES
    }
}
