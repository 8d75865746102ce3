package dev.daejo.reconciliation.program;

/** How often a source delivers a file. */
public enum DeliveryEvery {
    DAY,
    MONTH
}
