package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.expectation.Working.OfPayment;
import dev.daejo.reconciliation.expectation.Working.OfPayments;
import dev.daejo.reconciliation.program.Payback;
import dev.daejo.reconciliation.program.Program;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A rate or fixed amount of each payment that counts, in order: rounded, at most the cap per payment, at most the first
 * {@code count_cap} of the month that give anything, until the month's cap and the total cap are used up.
 */
final class PerPayment {

    private final Program program;
    private final Payback payback;
    private final Months months;
    private final Amounts amounts;
    private long leftInAll;

    private PerPayment(Program program, Months months) {
        this.program = program;
        this.months = months;
        payback = program.payback();
        leftInAll = payback.totalCap();
        amounts = new Amounts(months);
    }

    static Amounts amounts(Program program, LinkedLines lines, Months months) {
        PerPayment rule = new PerPayment(program, months);
        int next = 0;
        for (int month = 0; month < months.count(); month++) {
            next = rule.addMonth(month, lines.purchases(), next);
        }
        return rule.amounts;
    }

    /** Goes on in the purchases, which are in the order of their use, up to the first of a later month. */
    private int addMonth(int month, List<LinkedPurchase> purchases, int from) {
        OfOneMonth ofMonth =
                new OfOneMonth(PeriodCap.of(program, months.at(month), null), payback.countCap(), leftInAll);
        int at = from;
        while (at < purchases.size() && monthOf(purchases.get(at)) <= month) {
            LinkedPurchase payment = purchases.get(at);
            if (monthOf(payment) == month && Counting.counts(program, payment.purchase())) {
                ofMonth.add(payment);
            }
            at++;
        }
        leftInAll = ofMonth.leftInAll;
        amounts.owe(month, ofMonth.working(months.at(month)));
        return at;
    }

    private int monthOf(LinkedPurchase payment) {
        LocalDateTime usedAt = payment.purchase().usedAt();
        return months.placeOf(usedAt.getYear(), usedAt.getMonthValue());
    }

    /** The payments of a month, one after the other. */
    private final class OfOneMonth {

        private final PeriodCap cap;
        private final long leftInAllBefore;
        private final List<OfPayment> payments = new ArrayList<>();
        private long leftInMonth;
        private long leftToCount;
        private long leftInAll;
        private long won;

        OfOneMonth(PeriodCap cap, long countCap, long leftInAll) {
            this.cap = cap;
            this.leftInAllBefore = leftInAll;
            this.leftInAll = leftInAll;
            leftInMonth = cap.won();
            leftToCount = countCap;
        }

        void add(LinkedPurchase payment) {
            Gross gross = leftToCount == 0 ? Gross.NOTHING : gross(payment.net());
            long given = Math.min(gross.rounded(), payback.perPaymentCap());
            long amount = Math.min(given, Math.min(leftInMonth, leftInAll));
            payments.add(new OfPayment(payment, leftToCount > 0, gross, given, cap, leftInMonth, leftInAll, amount));
            leftToCount -= given > 0 ? 1 : 0;
            leftInMonth = Payback.left(leftInMonth, amount);
            leftInAll = Payback.left(leftInAll, amount);
            won = Math.addExact(won, amount);
        }

        Working working(YearMonth month) {
            return new OfPayments(month, payments, cap, leftInAllBefore, won);
        }
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
