package dev.daejo.monitoring.metric;

import dev.daejo.reconciliation.discrepancy.DiscrepancyType;

/** Why a payout failed: by the class of its code, or since the payer's system was down. */
enum FailureClass {
    SYSTEM(DiscrepancyType.SYSTEM_ERROR),
    BUSINESS(DiscrepancyType.REJECTED),
    UNKNOWN(DiscrepancyType.UNKNOWN_RESULT),
    OUTAGE(DiscrepancyType.OUTAGE);

    private final DiscrepancyType type;

    FailureClass(DiscrepancyType type) {
        this.type = type;
    }

    /** The type of the cases that tell it. */
    DiscrepancyType type() {
        return type;
    }

    boolean isOfSystem() {
        return this == SYSTEM || this == OUTAGE;
    }
}
