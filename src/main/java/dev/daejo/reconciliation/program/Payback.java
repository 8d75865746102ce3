package dev.daejo.reconciliation.program;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a program gives: rate or fixed amount in won, rounding and caps. A cap that is absent is {@link #NO_CAP}
 * and does not bind. Tiers are held by rising {@code fromSpend}.
 */
public record Payback(
        @Nullable BigDecimal rate,
        @Nullable Long fixedAmount,
        BigDecimal baseMultiplier,
        long roundingUnit,
        long perPaymentCap,
        long periodCap,
        long totalCap,
        long countCap,
        TierBy tierBy,
        List<Tier> tiers) {

    /** The value of a cap that does not bind. */
    public static final long NO_CAP = Long.MAX_VALUE;

    /** What an amount leaves of a cap; of one that does not bind, no less. */
    public static long left(long cap, long amount) {
        return cap == NO_CAP ? NO_CAP : cap - amount;
    }

    public Payback {
        tiers = tiers.stream().sorted(Comparator.comparingLong(Tier::fromSpend)).toList();
    }
}
