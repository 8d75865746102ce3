package dev.daejo.reconciliation.program;

/** The month whose spend decides the tier. */
public enum TierBy {
    SAME_PERIOD,
    PREVIOUS_PERIOD
}
