package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.program.CancelRule;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.Purchase;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What a member spent that counts, by month, after cancels; net spend below 0 is 0 (contract, section 4, "Cancels"). */
final class MonthlySpend {

    private final Map<YearMonth, Long> byMonth;

    private MonthlySpend(Map<YearMonth, Long> byMonth) {
        this.byMonth = byMonth;
    }

    /** The spend of the program's own days. */
    static MonthlySpend of(Program program, LinkedLines lines) {
        return of(program.cancelRule(), lines.purchases(), purchase -> Counting.keptOut(program, purchase)
                .isEmpty());
    }

    /** The spend of whole months, as if the program had always run. */
    static MonthlySpend ofWholeMonths(Program program, LinkedLines lines) {
        return of(program.cancelRule(), lines.purchases(), purchase -> Counting.keptOutOnAnyDay(program, purchase)
                .isEmpty());
    }

    private static MonthlySpend of(CancelRule rule, List<LinkedPurchase> purchases, Predicate<Purchase> counts) {
        Map<YearMonth, Long> byMonth = new HashMap<>();
        for (LinkedPurchase linked : purchases) {
            if (counts.test(linked.purchase())) {
                add(byMonth, rule, linked);
            }
        }
        return new MonthlySpend(byMonth);
    }

    private static void add(Map<YearMonth, Long> byMonth, CancelRule rule, LinkedPurchase linked) {
        YearMonth used = YearMonth.from(linked.purchase().usedAt());
        switch (rule) {
            case ORIGINAL_PERIOD -> byMonth.merge(used, linked.net(), Math::addExact);
            case CANCEL_PERIOD -> {
                byMonth.merge(used, linked.purchase().amount(), Math::addExact);
                linked.takenOff()
                        .forEach(taken -> byMonth.merge(
                                YearMonth.from(taken.cancel().postedOn()), -taken.amount(), Math::addExact));
            }
        }
    }

    long in(YearMonth month) {
        return Math.max(0, byMonth.getOrDefault(month, 0L));
    }
}
