package dev.daejo.reconciliation.pairing;

/** The steps of pairing that place a credit, strictest first (contract, section 5). */
public enum PairingStep {
    REFERENCE,
    EXACT,
    SUM,
    DUPLICATE,
    CLOSEST
}
