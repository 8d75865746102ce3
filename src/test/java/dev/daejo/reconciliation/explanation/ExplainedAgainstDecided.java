package dev.daejo.reconciliation.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.MemberOutcome;
import dev.daejo.reconciliation.Night;
import dev.daejo.reconciliation.Reconciliation;
import dev.daejo.reconciliation.Total;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.expectation.Working;
import dev.daejo.reconciliation.pairing.Credit;
import dev.daejo.reconciliation.program.Program;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds what is explained of members of a night against what the night decided. */
public final class ExplainedAgainstDecided {

    private final Night night;
    private final Reconciliation reconciliation;
    private final Explainer explainer;

    public ExplainedAgainstDecided(Night night) {
        this.night = night;
        reconciliation = new Reconciliation(night);
        explainer = new Explainer(night);
    }

    /** The disputes explained are the discrepancies of the outcome, and the sums are its totals. */
    public void assertSame(MemberLedger ledger) {
        MemberOutcome outcome = reconciliation.reconcile(ledger);
        List<Explanation> explanations = programs(ledger)
                .map(program -> explainer.explain(ledger, program, null))
                .toList();

        assertThat(explanations.stream().flatMap(ExplainedAgainstDecided::explained))
                .as(ledger.memberId())
                .containsExactlyInAnyOrderElementsOf(outcome.discrepancies().stream()
                        .map(ExplainedAgainstDecided::decided)
                        .toList());
        assertThat(expectedInAll(explanations)).isEqualTo(sum(outcome, Total.EXPECTED));
        assertThat(receivedInAll(explanations)).isEqualTo(sum(outcome, Total.CREDITS));
    }

    /** The lines shown for an amount add up to the spend it rests on. */
    public void assertAddsUp(MemberLedger ledger) {
        programs(ledger)
                .flatMap(program -> explainer.explain(ledger, program, null).promises().stream())
                .forEach(ExplainedAgainstDecided::assertAddsUp);
    }

    private static void assertAddsUp(PromiseExplanation promise) {
        Obligation obligation = promise.obligation();
        assertThat(promise.due().on()).isEqualTo(obligation.dueOn());
        if (promise.working() != null) {
            assertThat(promise.working().amount()).isEqualTo(obligation.expected());
        }
        if (promise.working() instanceof Working.OfMonth month) {
            assertThat(Math.max(0, net(promise.lines())))
                    .isEqualTo(month.before().spend());
        }
    }

    private static long net(List<LineNote> lines) {
        return lines.stream()
                .filter(LineNote::counted)
                .mapToLong(note -> note.cancelled() == null ? note.line().amount() : -note.takenOff())
                .sum();
    }

    /** Those of the reference data, refunds, and those that only a credit names. */
    private Stream<String> programs(MemberLedger ledger) {
        TreeSet<String> programs = new TreeSet<>(night.terms().programs().keySet());
        programs.add(Program.REFUND);
        Reconciliation.creditsOfUnknownPrograms(ledger, night)
                .map(Credit::programId)
                .forEach(programs::add);
        return programs.stream();
    }

    private static Stream<String> explained(Explanation explanation) {
        return Stream.of(
                        explanation.promises().stream()
                                .filter(promise -> promise.judged().fate() == Fate.DISPUTED)
                                .map(promise -> row(explanation, promise)),
                        explanation.answers().stream()
                                .flatMap(answer -> answer.discrepancy().stream())
                                .map(ExplainedAgainstDecided::decided),
                        explanation.leftOver().stream()
                                .filter(LeftOverExplanation::reported)
                                .map(left -> row(explanation, left)))
                .flatMap(rows -> rows);
    }

    private static String decided(Discrepancy row) {
        return row(
                row.type(),
                row.programId(),
                row.reference(),
                row.expected(),
                row.received(),
                row.dueOn(),
                row.ambiguous());
    }

    private static String row(Explanation explanation, PromiseExplanation promise) {
        return row(
                Objects.requireNonNull(promise.judged().type()),
                explanation.programId(),
                promise.obligation().reference(),
                promise.obligation().expected(),
                promise.judged().received(),
                promise.due().on(),
                promise.ambiguous());
    }

    private static String row(Explanation explanation, LeftOverExplanation left) {
        Credit credit = left.leftOver().credit();
        return row(
                DiscrepancyType.UNEXPECTED,
                explanation.programId(),
                credit.reference().isEmpty() ? credit.id() : credit.reference(),
                0,
                credit.amount(),
                null,
                left.leftOver().ambiguous());
    }

    private static String row(
            DiscrepancyType type,
            String program,
            String reference,
            long expected,
            long received,
            @Nullable LocalDate due,
            boolean ambiguous) {
        return Stream.of(type, program, reference, expected, received, String.valueOf(due), ambiguous)
                .map(Object::toString)
                .collect(Collectors.joining(","));
    }

    private static long expectedInAll(List<Explanation> explanations) {
        return open(explanations)
                .mapToLong(promise -> promise.obligation().expected())
                .sum();
    }

    private static long receivedInAll(List<Explanation> explanations) {
        long unpaired = explanations.stream()
                .flatMap(explanation -> explanation.leftOver().stream())
                .filter(LeftOverExplanation::reported)
                .mapToLong(left -> left.leftOver().credit().amount())
                .sum();
        return unpaired
                + open(explanations)
                        .mapToLong(promise -> promise.judged().received())
                        .sum();
    }

    private static Stream<PromiseExplanation> open(List<Explanation> explanations) {
        return explanations.stream()
                .flatMap(explanation -> explanation.promises().stream())
                .filter(promise -> switch (promise.judged().fate()) {
                    case SETTLED, NOT_YET_OVERDUE, DISPUTED -> true;
                    case NONE, CLOSED, LONG_CLOSED -> false;
                });
    }

    private static long sum(MemberOutcome outcome, Total total) {
        return outcome.totals().of(total).amount().longValueExact();
    }
}
