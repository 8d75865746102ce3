package dev.daejo.reconciliation.pairing;

import dev.daejo.reconciliation.expectation.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * A credit that an obligation did not get, and why.
 *
 * @param placedWith the obligation that got it, where it went to another
 */
public record Refusal(
        Credit credit,
        Obligation obligation,
        Reason reason,
        @Nullable PairedObligation placedWith) {

    /** Why a credit and an obligation were not paired; the first that applies (contract, section 5). */
    public enum Reason {
        OUTSIDE_WINDOW,
        /** It went to another obligation. */
        PLACED_ELSEWHERE,
        /** Other credits answered the obligation. */
        ANSWERED_BY_OTHERS,
        /** One of them was set aside since several sums could have used it. */
        AMBIGUOUS_SUM,
        /** Nothing is expected, nor was on the day it was received. */
        NOTHING_EXPECTED,
        /** It carries a reference that fits nothing, and was not alone. */
        REFERENCE_FITS_NOTHING,
        /** Neither equal, nor part of a sum, nor more than half and less than double. */
        OTHER_AMOUNT
    }
}
