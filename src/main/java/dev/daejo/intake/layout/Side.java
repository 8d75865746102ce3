package dev.daejo.intake.layout;

/** What the rows of a table or section are. */
enum Side {
    PURCHASE,
    CANCEL,
    /** Something that is no statement line: its rows are left out. */
    SKIP
}
