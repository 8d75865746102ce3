package dev.daejo.reconciliation.program;

/** Whether a program owes one sum a month or one per payment. */
public enum SettlePer {
    PERIOD,
    PAYMENT
}
