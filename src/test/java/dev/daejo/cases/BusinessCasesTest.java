package dev.daejo.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.ControlTotals;
import dev.daejo.reconciliation.MemberOutcome;
import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.ReportOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder of {@code cases}: its files, its business date, and the rows that must come out; its WHY.md says why. */
class BusinessCasesTest {

    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    private final Path temporary;

    BusinessCasesTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void givesExactlyTheExpectedRows(String name) throws Exception {
        Path folder = CASES.resolve(name);

        List<MemberOutcome> outcomes = night(folder, folder.resolve("inbox")).outcomes();

        assertThat(rows(outcomes)).containsExactlyElementsOf(expectedRows(folder));
        assertThat(totals(outcomes).imbalance()).isEmpty();
        assertThat(folder.resolve("WHY.md")).isNotEmptyFile();
    }

    /** Those that say what is claimed. */
    static List<String> casesWithClaims() throws IOException {
        return cases().stream()
                .filter(name -> Files.exists(CASES.resolve(name).resolve("expected-claims.csv")))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesWithClaims")
    void givesExactlyTheExpectedClaims(String name) throws Exception {
        Path folder = CASES.resolve(name);

        NightInMemory night = night(folder, folder.resolve("inbox"));

        assertThat(claims(night.outcomes())).containsExactlyElementsOf(lines(folder.resolve("expected-claims.csv")));
        if (Files.exists(folder.resolve("expected-rejects.csv"))) {
            assertThat(rejects(night)).containsExactlyElementsOf(lines(folder.resolve("expected-rejects.csv")));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesWithClaims")
    void claimsTheSameInAnyOrderOfRows(String name) throws Exception {
        Path folder = CASES.resolve(name);

        List<MemberOutcome> outcomes =
                night(folder, shuffled(folder.resolve("inbox"))).outcomes();

        assertThat(claims(outcomes)).containsExactlyElementsOf(lines(folder.resolve("expected-claims.csv")));
    }

    /** Without the few in which, by the contract, the line number decides. */
    static List<String> casesInAnyOrder() throws IOException {
        return cases().stream()
                .filter(name -> Files.notExists(CASES.resolve(name).resolve("the-order-of-rows-decides.txt")))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesInAnyOrder")
    void doesNotDependOnTheOrderOfRows(String name) throws Exception {
        Path folder = CASES.resolve(name);

        List<MemberOutcome> outcomes =
                night(folder, shuffled(folder.resolve("inbox"))).outcomes();

        assertThat(rows(outcomes)).containsExactlyElementsOf(expectedRows(folder));
    }

    private NightInMemory night(Path folder, Path inbox) throws Exception {
        LocalDate businessDate =
                LocalDate.parse(Files.readString(folder.resolve("date.txt")).strip());
        return NightInMemory.of(inbox, folder.resolve("reference"), businessDate, temporary.resolve("store"));
    }

    private Path shuffled(Path inbox) throws IOException {
        Path target = Files.createDirectory(temporary.resolve("inbox"));
        try (Stream<Path> files = Files.list(inbox)) {
            files.forEach(file -> shuffle(file, target.resolve(file.getFileName())));
        }
        return target;
    }

    private static void shuffle(Path from, Path to) {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(from, StandardCharsets.UTF_8));
            Collections.shuffle(lines.subList(1, lines.size()), new Random(from.hashCode()));
            Files.write(to, lines, StandardCharsets.UTF_8);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static List<String> expectedRows(Path folder) throws IOException {
        return lines(folder.resolve("expected-discrepancies.csv"));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream().skip(1).toList();
    }

    /** In the order of their cases in the report. */
    private static List<String> claims(List<MemberOutcome> outcomes) {
        List<String> cases = outcomes.stream()
                .flatMap(outcome -> outcome.discrepancies().stream())
                .sorted(ReportOrder.BY_ROW)
                .map(Discrepancy::caseId)
                .toList();
        return outcomes.stream()
                .flatMap(outcome -> outcome.claims().stream())
                .sorted(Comparator.comparingInt(claim -> cases.indexOf(claim.caseId())))
                .map(BusinessCasesTest::row)
                .toList();
    }

    private static String row(Claim claim) {
        return String.join(
                ",",
                claim.claimId(),
                claim.direction().name(),
                claim.step().name(),
                claim.memberId(),
                claim.reference(),
                Long.toString(claim.amount()),
                Long.toString(claim.lateInterest()),
                Objects.toString(claim.life().respondBy(), ""),
                Objects.toString(claim.life().overdueSince(), ""),
                Objects.toString(claim.expiresOn(), ""),
                claim.status().name());
    }

    private static List<String> rejects(NightInMemory night) {
        return night.gathered().rejects().stream()
                .map(reject -> "%s,%d,%s"
                        .formatted(reject.origin().file(), reject.origin().line(), reject.column()))
                .toList();
    }

    private static List<String> rows(List<MemberOutcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.discrepancies().stream())
                .sorted(ReportOrder.BY_ROW.thenComparing(Comparator.comparing(Discrepancy::caseId)))
                .map(BusinessCasesTest::row)
                .toList();
    }

    private static String row(Discrepancy row) {
        return String.join(
                ",",
                row.type().name(),
                row.cause(),
                row.programId(),
                row.memberId(),
                Objects.toString(row.period(), ""),
                row.reference(),
                Long.toString(row.expected()),
                Long.toString(row.received()),
                Objects.toString(row.dueOn(), ""),
                row.since().toString(),
                row.ambiguous() ? "yes" : "no");
    }

    private static ControlTotals totals(List<MemberOutcome> outcomes) {
        return outcomes.stream().map(MemberOutcome::totals).reduce(ControlTotals.ZERO, ControlTotals::plus);
    }
}
