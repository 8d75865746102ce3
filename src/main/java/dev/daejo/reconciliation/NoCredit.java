package dev.daejo.reconciliation;

import dev.daejo.reconciliation.pairing.Credit;

/** A row that names a program and is not money for it, as the credit it would be, and why. */
public record NoCredit(Credit row, Why why) {

    /** Why a row is no credit of its program (contract, sections 4 and 5). */
    public enum Why {
        /** The program is paid by the other channel. */
        OTHER_CHANNEL,
        /** The payout's latest status is not {@code PAID}. */
        NOT_PAID,
        NOT_IN_WON,
        /** An amount of 0. */
        NOTHING,
        /** Received after the business date. */
        NOT_YET,
        /** Received so long ago that nothing which is still open could want it. */
        LONG_CLOSED
    }
}
