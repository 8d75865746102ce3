package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.expectation.Working.BeforeCaps;
import dev.daejo.reconciliation.expectation.Working.Increase;
import dev.daejo.reconciliation.expectation.Working.TierChoice;
import dev.daejo.reconciliation.program.Payback;
import dev.daejo.reconciliation.program.Program;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Objects;

/**
 * Computes what a program owes a member by the lines it is given (contract, section 4, "Amounts"): exact decimals,
 * rounded down to the rounding unit, then capped by month and in all, earlier months first.
 */
final class AmountRule {

    private AmountRule() {}

    /** The amounts of the given months, which are in order; {@code baseline} in won, 0 where the program has none. */
    static Amounts amounts(Program program, LinkedLines lines, long baseline, Months months) {
        return switch (program.kind()) {
            case SPEND_INCREASE -> capped(program, months, spendIncrease(program, lines, baseline, months));
            case SPEND_RATE -> capped(program, months, new SpendRate(program, lines, months)::of);
            case PER_PAYMENT -> PerPayment.amounts(program, lines, months);
            case LISTED -> new Amounts(months);
        };
    }

    private static MonthRule spendIncrease(Program program, LinkedLines lines, long baseline, Months months) {
        Payback payback = program.payback();
        BigDecimal rate = Objects.requireNonNull(payback.rate(), "rate of a SPEND_INCREASE program is null");
        BigDecimal base = payback.baseMultiplier().multiply(BigDecimal.valueOf(baseline));
        MonthlySpend spend = MonthlySpend.of(program, lines, months);
        return month -> {
            BigDecimal above =
                    BigDecimal.valueOf(spend.in(month)).subtract(base).max(BigDecimal.ZERO);
            return new BeforeCaps(
                    spend.in(month),
                    new Increase(payback.baseMultiplier(), baseline, base, above),
                    null,
                    Gross.ofRate(rate, above, payback.roundingUnit()));
        };
    }

    private static Amounts capped(Program program, Months months, MonthRule rule) {
        Amounts amounts = new Amounts(months);
        long left = program.payback().totalCap();
        for (int place = 0; place < months.count(); place++) {
            YearMonth month = months.at(place);
            BeforeCaps before = rule.of(month);
            TierChoice tier = before.tier();
            PeriodCap cap = PeriodCap.of(program, month, tier == null ? null : tier.chosen());
            long amount = Math.min(left, Math.min(before.gross().rounded(), cap.won()));
            amounts.owe(place, new Working.OfMonth(month, before, cap, left, amount));
            left = Payback.left(left, amount);
        }
        return amounts;
    }

    /** How a month's amount is computed from its spend. */
    interface MonthRule {

        BeforeCaps of(YearMonth month);
    }
}
