package dev.daejo.reconciliation.program;

/** How a program computes what it promises (contract, section 4, "Amounts"). */
public enum ProgramKind {
    /** A rate of what was spent above a multiple of the member's baseline. */
    SPEND_INCREASE,
    /** A rate or fixed amount of a month's spend, with or without tiers. */
    SPEND_RATE,
    /** A rate or fixed amount of each payment. */
    PER_PAYMENT,
    /** Rows that the counterparty lists; they stand as they are. */
    LISTED
}
