package dev.daejo.reconciliation.statement;

/** What the payer says became of a payout. Only {@code PAID} is money. */
public enum PayoutStatus {
    SCHEDULED,
    PAID,
    FAILED,
    REVERSED
}
