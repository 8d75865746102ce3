package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.program.Payback;
import dev.daejo.reconciliation.program.Program;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * Computes what a program owes a member by the lines it is given (contract, section 4, "Amounts"): exact decimals,
 * rounded down to the rounding unit, then capped by month and in all, earlier months first.
 */
final class AmountRule {

    private AmountRule() {}

    /** The amounts of the given months, which are in order; {@code baseline} in won, 0 where the program has none. */
    static Amounts amounts(Program program, LinkedLines lines, long baseline, List<YearMonth> months) {
        return switch (program.kind()) {
            case SPEND_INCREASE -> capped(program, months, spendIncrease(program, lines, baseline));
            case SPEND_RATE -> capped(program, months, new SpendRate(program, lines)::of);
            case PER_PAYMENT -> PerPayment.amounts(program, lines, months);
            case LISTED -> new Amounts();
        };
    }

    private static MonthRule spendIncrease(Program program, LinkedLines lines, long baseline) {
        Payback payback = program.payback();
        BigDecimal rate = Objects.requireNonNull(payback.rate(), "rate of a SPEND_INCREASE program is null");
        BigDecimal base = payback.baseMultiplier().multiply(BigDecimal.valueOf(baseline));
        MonthlySpend spend = MonthlySpend.of(program, lines);
        return month -> {
            BigDecimal increase = BigDecimal.valueOf(spend.in(month)).subtract(base);
            long amount = RoundedDown.product(rate, increase.max(BigDecimal.ZERO), payback.roundingUnit());
            return new BeforeCaps(amount, payback.periodCap());
        };
    }

    private static Amounts capped(Program program, List<YearMonth> months, MonthRule rule) {
        Amounts amounts = new Amounts();
        long left = program.payback().totalCap();
        for (YearMonth month : months) {
            BeforeCaps before = rule.of(month);
            Long override = program.override(month).periodCap();
            long amount = Math.min(left, Math.min(before.amount(), override == null ? before.cap() : override));
            left -= amount;
            amounts.owe(month, amount);
        }
        return amounts;
    }

    /** What a month gives before its own cap and the total cap bind, and the period cap of its tier or program. */
    record BeforeCaps(long amount, long cap) {}

    /** How a month's amount is computed from its spend. */
    interface MonthRule {

        BeforeCaps of(YearMonth month);
    }
}
