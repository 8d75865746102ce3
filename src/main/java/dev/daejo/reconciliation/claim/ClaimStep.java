package dev.daejo.reconciliation.claim;

/** The steps of a claim, in order (contract, section 6). */
public enum ClaimStep {
    CONFIRM,
    CONTACT,
    DOCUMENTS,
    MONITOR,
    ESCALATE;

    /** The step after this one; none comes after the last. */
    ClaimStep next() {
        return switch (this) {
            case CONFIRM -> CONTACT;
            case CONTACT -> DOCUMENTS;
            case DOCUMENTS -> MONITOR;
            case MONITOR, ESCALATE -> ESCALATE;
        };
    }
}
