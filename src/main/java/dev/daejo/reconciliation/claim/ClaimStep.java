package dev.daejo.reconciliation.claim;

/** The steps of a claim, in order (contract, section 6). */
public enum ClaimStep {
    CONFIRM,
    CONTACT,
    DOCUMENTS,
    MONITOR,
    ESCALATE
}
