package dev.daejo.reconciliation.claim;

/** Where a claim stands (contract, section 6). */
public enum ClaimStatus {
    /** Its step is to be submitted. */
    OPEN,
    /** Its step was submitted; an answer is awaited. */
    SUBMITTED,
    ACCEPTED,
    /** The step before was refused, or the last one; its step is to be submitted. */
    REFUSED,
    WITHDRAWN,
    RECOVERED,
    EXPIRED;

    /** Whether somebody still asks and nobody has said yes. */
    public boolean isAsked() {
        return this == OPEN || this == SUBMITTED || this == REFUSED;
    }

    /** Whether its step waits for somebody to submit it. */
    public boolean isToBeSubmitted() {
        return this == OPEN || this == REFUSED;
    }
}
