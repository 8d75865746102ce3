package dev.daejo.reconciliation.program;

/** What a counterparty is. */
public enum CounterpartyKind {
    CARD_ISSUER,
    PAY_PROVIDER,
    MERCHANT,
    AGENCY
}
