package dev.daejo.reconciliation.program;

/** What a response code means for a claim. */
public enum CodeClass {
    SUCCESS,
    BUSINESS,
    SYSTEM,
    UNKNOWN
}
