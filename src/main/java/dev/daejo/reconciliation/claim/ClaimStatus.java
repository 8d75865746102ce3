package dev.daejo.reconciliation.claim;

/** Where a claim stands (contract, section 6). */
public enum ClaimStatus {
    OPEN,
    SUBMITTED,
    ACCEPTED,
    REFUSED,
    WITHDRAWN,
    RECOVERED,
    EXPIRED
}
