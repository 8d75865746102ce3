package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.expectation.LinkedPurchase.TakenOff;
import dev.daejo.reconciliation.program.CancelRule;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.Purchase;
import java.time.YearMonth;
import java.util.function.Predicate;

/** What a member spent that counts, by month, after cancels; net spend below 0 is 0 (contract, section 4, "Cancels"). */
final class MonthlySpend {

    /** The month before the first is there too, since it decides the first one's tier ({@code PREVIOUS_PERIOD}). */
    private static final int BEFORE = 1;

    private final Months months;
    private final long[] won;

    private MonthlySpend(Months months) {
        this.months = months;
        won = new long[BEFORE + months.count()];
    }

    /** The spend of the program's own days. */
    static MonthlySpend of(Program program, LinkedLines lines, Months months) {
        return of(program, lines, months, purchase -> Counting.counts(program, purchase));
    }

    /** The spend of whole months, as if the program had always run. */
    static MonthlySpend ofWholeMonths(Program program, LinkedLines lines, Months months) {
        return of(program, lines, months, purchase -> Counting.countsOnAnyDay(program, purchase));
    }

    private static MonthlySpend of(Program program, LinkedLines lines, Months months, Predicate<Purchase> counts) {
        MonthlySpend spend = new MonthlySpend(months);
        for (LinkedPurchase linked : lines.purchases()) {
            if (counts.test(linked.purchase())) {
                spend.add(program.cancelRule(), linked);
            }
        }
        return spend;
    }

    private void add(CancelRule rule, LinkedPurchase linked) {
        Purchase purchase = linked.purchase();
        int used = months.placeOf(purchase.usedAt().getYear(), purchase.usedAt().getMonthValue());
        switch (rule) {
            case ORIGINAL_PERIOD -> add(used, linked.net());
            case CANCEL_PERIOD -> {
                add(used, purchase.amount());
                for (TakenOff taken : linked.takenOff()) {
                    add(months.placeOf(taken.cancel().postedOn()), -taken.amount());
                }
            }
        }
    }

    private void add(int place, long amount) {
        int at = BEFORE + place;
        if (at >= 0 && at < won.length) {
            won[at] = Math.addExact(won[at], amount);
        }
    }

    /** Of a month that the program has, or of the one before. */
    long in(YearMonth month) {
        return Math.max(0, won[BEFORE + months.placeOf(month)]);
    }
}
