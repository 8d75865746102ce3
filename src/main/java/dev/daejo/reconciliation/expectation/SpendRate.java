package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.expectation.AmountRule.BeforeCaps;
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

    SpendRate(Program program, LinkedLines lines) {
        payback = program.payback();
        spend = MonthlySpend.of(program, lines);
        boolean byMonthBefore = !payback.tiers().isEmpty() && payback.tierBy() == TierBy.PREVIOUS_PERIOD;
        spendOfMonthBefore = byMonthBefore ? MonthlySpend.ofWholeMonths(program, lines) : null;
    }

    BeforeCaps of(YearMonth month) {
        long decides = spendOfMonthBefore == null ? spend.in(month) : spendOfMonthBefore.in(month.minusMonths(1));
        if (decides == 0) {
            return new BeforeCaps(0, payback.periodCap());
        }
        if (payback.tiers().isEmpty()) {
            return given(payback.rate(), payback.fixedAmount(), month, payback.periodCap());
        }
        return tier(decides).map(tier -> ofTier(tier, month)).orElseGet(() -> new BeforeCaps(0, payback.periodCap()));
    }

    /** The highest tier that a spend reaches. */
    private Optional<Tier> tier(long decides) {
        return payback.tiers().stream()
                .filter(tier -> tier.fromSpend() <= decides)
                .reduce((lower, higher) -> higher);
    }

    private BeforeCaps ofTier(Tier tier, YearMonth month) {
        long cap = tier.periodCap() == Payback.NO_CAP ? payback.periodCap() : tier.periodCap();
        return tier.rate() == null && tier.fixedAmount() == null
                ? given(payback.rate(), payback.fixedAmount(), month, cap)
                : given(tier.rate(), tier.fixedAmount(), month, cap);
    }

    private BeforeCaps given(@Nullable BigDecimal rate, @Nullable Long fixedAmount, YearMonth month, long cap) {
        if (fixedAmount != null) {
            return new BeforeCaps(RoundedDown.toUnit(fixedAmount, payback.roundingUnit()), cap);
        }
        if (rate == null) {
            throw new IllegalStateException("Neither rate nor fixed amount for " + month);
        }
        return new BeforeCaps(
                RoundedDown.product(rate, BigDecimal.valueOf(spend.in(month)), payback.roundingUnit()), cap);
    }
}
