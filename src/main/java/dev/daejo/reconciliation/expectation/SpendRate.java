package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.expectation.Working.BeforeCaps;
import dev.daejo.reconciliation.expectation.Working.TierChoice;
import dev.daejo.reconciliation.program.Payback;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.program.Tier;
import dev.daejo.reconciliation.program.TierBy;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rate or fixed amount of a month's spend; with tiers, those of the highest {@code from_spend} that the spend that
 * decides reaches. Nothing below the lowest tier, and nothing when the spend that decides is 0.
 */
final class SpendRate {

    private final Payback payback;
    private final MonthlySpend spend;
    private final @Nullable MonthlySpend spendOfMonthBefore;

    SpendRate(Program program, LinkedLines lines, Months months) {
        payback = program.payback();
        spend = MonthlySpend.of(program, lines, months);
        boolean byMonthBefore = !payback.tiers().isEmpty() && payback.tierBy() == TierBy.PREVIOUS_PERIOD;
        spendOfMonthBefore = byMonthBefore ? MonthlySpend.ofWholeMonths(program, lines, months) : null;
    }

    BeforeCaps of(YearMonth month) {
        if (payback.tiers().isEmpty()) {
            Gross gross = spend.in(month) == 0 ? Gross.NOTHING : gross(payback.rate(), payback.fixedAmount(), month);
            return new BeforeCaps(spend.in(month), null, null, gross);
        }
        TierChoice choice = tierOf(month);
        Tier tier = choice.chosen();
        return new BeforeCaps(spend.in(month), null, choice, tier == null ? Gross.NOTHING : ofTier(tier, month));
    }

    private TierChoice tierOf(YearMonth month) {
        YearMonth decidedBy = spendOfMonthBefore == null ? month : month.minusMonths(1);
        long decides = (spendOfMonthBefore == null ? spend : spendOfMonthBefore).in(decidedBy);
        return new TierChoice(
                decidedBy, decides, decides == 0 ? null : tier(decides).orElse(null));
    }

    /** The highest tier that a spend reaches. */
    private Optional<Tier> tier(long decides) {
        return payback.tiers().stream()
                .filter(tier -> tier.fromSpend() <= decides)
                .reduce((lower, higher) -> higher);
    }

    private Gross ofTier(Tier tier, YearMonth month) {
        return tier.rate() == null && tier.fixedAmount() == null
                ? gross(payback.rate(), payback.fixedAmount(), month)
                : gross(tier.rate(), tier.fixedAmount(), month);
    }

    private Gross gross(@Nullable BigDecimal rate, @Nullable Long fixedAmount, YearMonth month) {
        if (fixedAmount != null) {
            return Gross.ofFixed(fixedAmount, payback.roundingUnit());
        }
        if (rate == null) {
            throw new IllegalStateException("Neither rate nor fixed amount for " + month);
        }
        return Gross.ofRate(rate, BigDecimal.valueOf(spend.in(month)), payback.roundingUnit());
    }
}
