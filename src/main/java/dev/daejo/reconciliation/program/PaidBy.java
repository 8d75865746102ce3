package dev.daejo.reconciliation.program;

/** The channel whose money counts; what comes by the other is no credit. */
public enum PaidBy {
    STATEMENT,
    PAYOUT
}
