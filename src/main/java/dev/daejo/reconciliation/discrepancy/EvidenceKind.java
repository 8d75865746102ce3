package dev.daejo.reconciliation.discrepancy;

/** What kind of row an evidence row points at. */
public enum EvidenceKind {
    EXPECTED,
    ENROLLMENT,
    REFUND_REQUEST,
    CREDIT,
    PAYOUT,
    INCIDENT,
    PURCHASE,
    CANCEL
}
