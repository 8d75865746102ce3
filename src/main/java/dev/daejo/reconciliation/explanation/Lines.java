package dev.daejo.reconciliation.explanation;

import dev.daejo.reconciliation.discrepancy.Why;
import dev.daejo.reconciliation.expectation.Counting;
import dev.daejo.reconciliation.expectation.LinkedLines;
import dev.daejo.reconciliation.expectation.LinkedPurchase;
import dev.daejo.reconciliation.expectation.LinkedPurchase.TakenOff;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Purchase;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The purchases and cancels that a program looks at, each with the rule that counted it or kept it out. */
final class Lines {

    private final Program program;
    private final LinkedLines linked;

    Lines(Program program, LinkedLines linked) {
        this.program = program;
        this.linked = linked;
    }

    /** Of a month of the program. */
    List<LineNote> ofMonth(YearMonth month) {
        return ofMonth(month, Counting::keptOut);
    }

    /** Of a month whose spend decides the tier of the next: as if the program had always run. */
    List<LineNote> ofDecidingMonth(YearMonth month) {
        return ofMonth(month, Counting::keptOutOnAnyDay);
    }

    private List<LineNote> ofMonth(YearMonth month, BiFunction<Program, Purchase, Optional<Why>> rule) {
        List<LineNote> notes = new ArrayList<>();
        for (LinkedPurchase each : linked.purchases()) {
            Optional<Why> keptOut = rule.apply(program, each.purchase());
            if (YearMonth.from(each.purchase().usedAt()).equals(month)) {
                notes.add(purchase(each, keptOut));
            }
            each.takenOff().stream()
                    .filter(taken -> Counting.monthOf(program, each.purchase(), taken.cancel())
                            .equals(month))
                    .forEach(taken -> notes.add(cancel(each, taken, keptOut.isEmpty())));
        }
        return notes;
    }

    /** Of one payment. */
    List<LineNote> ofPayment(Purchase payment) {
        return linked.purchases().stream()
                .filter(each -> each.purchase().origin().equals(payment.origin()))
                .flatMap(each -> notes(each).stream())
                .toList();
    }

    /** Payments that were kept out, so that they made no obligation of their own. */
    List<LineNote> keptOut(Predicate<YearMonth> months) {
        return linked.purchases().stream()
                .filter(each -> months.test(YearMonth.from(each.purchase().usedAt())))
                .filter(each -> Counting.keptOut(program, each.purchase()).isPresent())
                .flatMap(each -> notes(each).stream())
                .toList();
    }

    /** Cancels that belong to no purchase. */
    static List<LineNote> unlinked(LinkedLines linked, @Nullable YearMonth postedIn) {
        return linked.unlinked().stream()
                .filter(cancel ->
                        postedIn == null || YearMonth.from(cancel.postedOn()).equals(postedIn))
                .sorted(Comparator.comparing(Cancel::origin))
                .map(cancel -> new LineNote(cancel, false, Why.NO_PURCHASE, null, 0))
                .toList();
    }

    private List<LineNote> notes(LinkedPurchase each) {
        Optional<Why> keptOut = Counting.keptOut(program, each.purchase());
        List<LineNote> notes = new ArrayList<>();
        notes.add(purchase(each, keptOut));
        each.takenOff().forEach(taken -> notes.add(cancel(each, taken, keptOut.isEmpty())));
        return notes;
    }

    private static LineNote purchase(LinkedPurchase each, Optional<Why> keptOut) {
        return new LineNote(each.purchase(), keptOut.isEmpty(), keptOut.orElse(Why.COUNTS), null, 0);
    }

    private static LineNote cancel(LinkedPurchase each, TakenOff taken, boolean counts) {
        long takenOff = counts ? taken.amount() : 0;
        return new LineNote(taken.cancel(), takenOff > 0, Counting.ofCancel(taken, counts), each.purchase(), takenOff);
    }
}
