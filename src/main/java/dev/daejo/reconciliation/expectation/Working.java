package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.program.Tier;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an amount came about. What is expected is read off the last step of a working, so that what explains an amount is
 * what decided it.
 */
public sealed interface Working {

    /** E in won, after all caps. */
    long amount();

    /**
     * Of a month's spend.
     *
     * @param leftInAll what is left of the total cap before this month
     */
    record OfMonth(YearMonth month, BeforeCaps before, PeriodCap cap, long leftInAll, long amount) implements Working {}

    /**
     * Of the payments of a month, in the order in which they are given their payback.
     *
     * @param leftInAll what is left of the total cap before this month
     */
    record OfPayments(YearMonth month, List<OfPayment> payments, PeriodCap cap, long leftInAll, long amount)
            implements Working {

        public OfPayments {
            payments = List.copyOf(payments);
        }
    }

    /**
     * Of one payment.
     *
     * @param counts false when the month's count cap is used up before it
     * @param given after rounding and the cap per payment
     * @param leftInMonth what is left of the month's cap before it
     * @param leftInAll what is left of the total cap before it
     */
    record OfPayment(
            LinkedPurchase payment,
            boolean counts,
            Gross gross,
            long given,
            PeriodCap cap,
            long leftInMonth,
            long leftInAll,
            long amount)
            implements Working {}

    /**
     * What a month gives before its caps.
     *
     * @param spend the spend that counts, after cancels
     * @param increase only of {@code SPEND_INCREASE}
     * @param tier only of a program with tiers
     */
    record BeforeCaps(
            long spend,
            @Nullable Increase increase,
            @Nullable TierChoice tier,
            Gross gross) {}

    /** The spend above the base: {@code max(0, spend − multiplier × baseline)}. */
    record Increase(BigDecimal multiplier, long baseline, BigDecimal base, BigDecimal above) {}

    /** The tier that a month's spend reached; none when it reached none. */
    record TierChoice(
            YearMonth decidedBy, long spend, @Nullable Tier chosen) {}
}
