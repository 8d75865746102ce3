package dev.daejo.reconciliation.claim;

/** Whose money it is: {@code CLAIM} from the counterparty, or {@code RECOVER} what was overpaid. */
public enum Direction {
    CLAIM,
    RECOVER
}
