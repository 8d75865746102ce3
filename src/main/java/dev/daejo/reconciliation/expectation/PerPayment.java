package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.expectation.Working.OfPayment;
import dev.daejo.reconciliation.expectation.Working.OfPayments;
import dev.daejo.reconciliation.program.Payback;
import dev.daejo.reconciliation.program.Program;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
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
        PeriodCap cap = PeriodCap.of(program, month, null);
        long leftInAllBefore = leftInAll;
        long leftInMonth = cap.won();
        long leftToCount = payback.countCap();
        long ofMonth = 0;
        List<OfPayment> workings = new ArrayList<>(payments.size());
        for (LinkedPurchase payment : payments) {
            Gross gross = leftToCount == 0 ? Gross.NOTHING : gross(payment.net());
            long given = Math.min(gross.rounded(), payback.perPaymentCap());
            long amount = Math.min(given, Math.min(leftInMonth, leftInAll));
            OfPayment working =
                    new OfPayment(payment, leftToCount > 0, gross, given, cap, leftInMonth, leftInAll, amount);
            amounts.owe(payment.purchase(), working);
            workings.add(working);
            leftToCount -= given > 0 ? 1 : 0;
            leftInMonth = Payback.left(leftInMonth, amount);
            leftInAll = Payback.left(leftInAll, amount);
            ofMonth = Math.addExact(ofMonth, amount);
        }
        amounts.owe(month, new OfPayments(month, workings, cap, leftInAllBefore, ofMonth));
    }

    private Gross gross(long net) {
        Long fixed = payback.fixedAmount();
        if (fixed != null) {
            return net == 0 ? Gross.NOTHING : Gross.ofFixed(fixed, payback.roundingUnit());
        }
        BigDecimal rate = payback.rate();
        if (rate == null) {
            throw new IllegalStateException(
                    "Program %s has neither rate nor fixed amount".formatted(program.programId()));
        }
        return Gross.ofRate(rate, BigDecimal.valueOf(net), payback.roundingUnit());
    }
}
