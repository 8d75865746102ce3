package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.program.Payback;
import dev.daejo.reconciliation.program.Program;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A rate or fixed amount of each payment that counts, in order: rounded, at most the cap per payment, at most the first
 * {@code count_cap} of the month that give anything, until the month's cap and the total cap are used up.
 */
final class PerPayment {

    private final Program program;
    private final Payback payback;
    private final Amounts amounts = new Amounts();
    private long leftInAll;

    private PerPayment(Program program) {
        this.program = program;
        payback = program.payback();
        leftInAll = payback.totalCap();
    }

    static Amounts amounts(Program program, LinkedLines lines, List<YearMonth> months) {
        Map<YearMonth, List<LinkedPurchase>> byMonth = lines.purchases().stream()
                .filter(linked -> Counting.keptOut(program, linked.purchase()).isEmpty())
                .collect(Collectors.groupingBy(
                        linked -> YearMonth.from(linked.purchase().usedAt())));
        PerPayment rule = new PerPayment(program);
        months.forEach(month -> rule.addMonth(month, byMonth.getOrDefault(month, List.of())));
        return rule.amounts;
    }

    private void addMonth(YearMonth month, List<LinkedPurchase> payments) {
        Long override = program.override(month).periodCap();
        long leftInMonth = override == null ? payback.periodCap() : override;
        long leftToCount = payback.countCap();
        for (LinkedPurchase payment : payments) {
            long given = leftToCount == 0 ? 0 : beforeMonthCaps(payment.net());
            if (given > 0) {
                leftToCount--;
            }
            long amount = Math.min(given, Math.min(leftInMonth, leftInAll));
            leftInMonth -= amount;
            leftInAll -= amount;
            amounts.owe(month, amount);
            amounts.owe(payment.purchase(), amount);
        }
    }

    private long beforeMonthCaps(long net) {
        Long fixed = payback.fixedAmount();
        if (fixed != null) {
            long rounded = RoundedDown.toUnit(fixed, payback.roundingUnit());
            return net == 0 ? 0 : Math.min(rounded, payback.perPaymentCap());
        }
        BigDecimal rate = payback.rate();
        if (rate == null) {
            throw new IllegalStateException(
                    "Program %s has neither rate nor fixed amount".formatted(program.programId()));
        }
        long rounded = RoundedDown.product(rate, BigDecimal.valueOf(net), payback.roundingUnit());
        return Math.min(rounded, payback.perPaymentCap());
    }
}
