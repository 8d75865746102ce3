package dev.daejo.reconciliation.program;

/** The month a cancel takes its amount off: its purchase's, or that of its own posting. */
public enum CancelRule {
    ORIGINAL_PERIOD,
    CANCEL_PERIOD
}
