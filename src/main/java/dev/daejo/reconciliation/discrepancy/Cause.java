package dev.daejo.reconciliation.discrepancy;

/** Why, where the data tells (contract, section 5). */
public enum Cause {
    /** What came was all that the lines posted by then gave. */
    LATE_POSTING,
    /** The credit names a program that the reference data does not know. */
    UNKNOWN_PROGRAM,
    /** The member is not enrolled in the program. */
    NOT_ENROLLED,
    /** Nothing is due that the credit could answer. */
    NOTHING_DUE
}
