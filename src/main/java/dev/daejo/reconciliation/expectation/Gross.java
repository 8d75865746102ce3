package dev.daejo.reconciliation.expectation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is given before any cap, in won: a fixed amount or the exact product of a rate and an amount, rounded down to the
 * rounding unit (contract, section 4, "Amounts").
 *
 * @param rate absent where a fixed amount is given, or nothing
 * @param fixedAmount absent where a rate is given, or nothing
 * @param of what the rate is taken of
 * @param product before rounding
 * @param unit to whose multiple it is rounded down
 * @param rounded after it
 */
public record Gross(
        @Nullable BigDecimal rate,
        @Nullable Long fixedAmount,
        BigDecimal of,
        BigDecimal product,
        long unit,
        long rounded) {

    static final Gross NOTHING = new Gross(null, null, BigDecimal.ZERO, BigDecimal.ZERO, 1, 0);

    static Gross ofRate(BigDecimal rate, BigDecimal of, long unit) {
        BigDecimal product = rate.multiply(of);
        return new Gross(rate, null, of, product, unit, RoundedDown.toUnit(product, unit));
    }

    static Gross ofFixed(long fixedAmount, long unit) {
        BigDecimal fixed = BigDecimal.valueOf(fixedAmount);
        return new Gross(null, fixedAmount, fixed, fixed, unit, RoundedDown.toUnit(fixedAmount, unit));
    }
}
