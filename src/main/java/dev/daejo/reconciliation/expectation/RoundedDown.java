package dev.daejo.reconciliation.expectation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Whole won, rounded down to a multiple of the rounding unit (contract, section 4, "Amounts"). */
final class RoundedDown {

    private RoundedDown() {}

    static long toUnit(BigDecimal exact, long unit) {
        return toUnit(exact.setScale(0, RoundingMode.FLOOR).longValueExact(), unit);
    }

    static long toUnit(long amount, long unit) {
        return amount - Math.floorMod(amount, unit);
    }
}
