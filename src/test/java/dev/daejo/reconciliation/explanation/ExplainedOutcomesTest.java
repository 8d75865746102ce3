package dev.daejo.reconciliation.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.cases.NightInMemory;
import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.MemberOutcome;
import dev.daejo.reconciliation.Reconciliation;
import dev.daejo.reconciliation.Total;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.expectation.Working;
import dev.daejo.reconciliation.pairing.Credit;
import dev.daejo.reconciliation.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is explained is what was decided: for every member of every case and of the sample, for every program. */
class ExplainedOutcomesTest {

    private static final Path CASES = Path.of("src", "test", "resources", "cases");
    private static final Path SAMPLE = Path.of("sample-data");
    private static final LocalDate SAMPLE_DATE = LocalDate.of(2025, 12, 17);

    private final Path store;

    ExplainedOutcomesTest(@TempDir Path temporary) {
        this.store = temporary.resolve("store");
    }

    static List<Path> folders() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return Stream.concat(cases.sorted(), Stream.of(SAMPLE)).toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void areThoseOfTheReconciliation(Path folder) throws Exception {
        NightInMemory night =
                NightInMemory.of(folder.resolve("inbox"), folder.resolve("reference"), date(folder), store);
        Reconciliation reconciliation = new Reconciliation(night.night());
        Explainer explainer = new Explainer(night.night());

        for (MemberLedger ledger : ledgers(night)) {
            MemberOutcome outcome = reconciliation.reconcile(ledger);
            List<Explanation> explanations = programs(night, ledger)
                    .map(program -> explainer.explain(ledger, program, null))
                    .toList();

            assertThat(explanations.stream().flatMap(ExplainedOutcomesTest::explained))
                    .as(ledger.memberId())
                    .containsExactlyInAnyOrderElementsOf(outcome.discrepancies().stream()
                            .map(ExplainedOutcomesTest::decided)
                            .toList());
            assertThat(expectedInAll(explanations)).isEqualTo(sum(outcome, Total.EXPECTED));
            assertThat(receivedInAll(explanations)).isEqualTo(sum(outcome, Total.CREDITS));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void showLinesThatAddUpToTheAmountTheyExplain(Path folder) throws Exception {
        NightInMemory night =
                NightInMemory.of(folder.resolve("inbox"), folder.resolve("reference"), date(folder), store);
        Explainer explainer = new Explainer(night.night());

        for (MemberLedger ledger : ledgers(night)) {
            programs(night, ledger)
                    .flatMap(program -> explainer.explain(ledger, program, null).promises().stream())
                    .forEach(ExplainedOutcomesTest::assertAddsUp);
        }
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

    private static List<MemberLedger> ledgers(NightInMemory night) {
        return IntStream.range(0, night.gathered().ledgers().members())
                .mapToObj(night.gathered().ledgers()::ledger)
                .toList();
    }

    /** Those of the reference data, refunds, and those that only a credit names. */
    private static Stream<String> programs(NightInMemory night, MemberLedger ledger) {
        TreeSet<String> programs =
                new TreeSet<>(night.night().terms().programs().keySet());
        programs.add(Program.REFUND);
        Reconciliation.creditsOfUnknownPrograms(ledger, night.night())
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
                                .map(ExplainedOutcomesTest::decided),
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
        return outcome.totals().of(total).amount();
    }

    private static LocalDate date(Path folder) throws IOException {
        return folder.equals(SAMPLE)
                ? SAMPLE_DATE
                : LocalDate.parse(Files.readString(folder.resolve("date.txt")).strip());
    }
}
