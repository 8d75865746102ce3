package dev.daejo.reconciliation.statement;

/** Where a refund request stands at its counterparty. */
public enum RefundStatus {
    REQUESTED,
    APPROVED,
    REJECTED,
    FAILED
}
