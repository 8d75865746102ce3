package dev.daejo.reconciliation.explanation;

/** What became of an obligation on the business date. */
public enum Fate {
    /** Nothing is expected and nothing came: it is none. */
    NONE,
    /** So long closed that it took no part in pairing. */
    LONG_CLOSED,
    /** Closed: neither reported nor in the totals. */
    CLOSED,
    /** All came, in time. */
    SETTLED,
    /** Something is lacking, and its day and grace are not over. */
    NOT_YET_OVERDUE,
    /** A row of the table of types applied. */
    DISPUTED
}
