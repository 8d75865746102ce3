package dev.daejo.cases;

import dev.daejo.reconciliation.MemberOutcome;
import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.ReportOrder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A folder of {@code cases}: its files, its business date, and the rows that must come out; its WHY.md says why. */
record CaseFolder(Path path) {

    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    static List<CaseFolder> all() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().map(CaseFolder::new).toList();
        }
    }

    LocalDate businessDate() throws IOException {
        return LocalDate.parse(Files.readString(path.resolve("date.txt")).strip());
    }

    List<String> expectedRows() throws IOException {
        return lines("expected-discrepancies.csv");
    }

    boolean saysWhatIsClaimed() {
        return has("expected-claims.csv");
    }

    List<String> expectedClaims() throws IOException {
        return lines("expected-claims.csv");
    }

    boolean saysWhatIsRejected() {
        return has("expected-rejects.csv");
    }

    List<String> expectedRejects() throws IOException {
        return lines("expected-rejects.csv");
    }

    private boolean has(String file) {
        return Files.exists(path.resolve(file));
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(path.resolve(file), StandardCharsets.UTF_8).stream()
                .skip(1)
                .toList();
    }

    /** The rows of outcomes as a case expects them. */
    static List<String> rows(List<MemberOutcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.discrepancies().stream())
                .sorted(ReportOrder.BY_ROW.thenComparing(Comparator.comparing(Discrepancy::caseId)))
                .map(CaseFolder::row)
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

    /** The claims of outcomes as a case expects them, in the order of their cases in the report. */
    static List<String> claims(List<MemberOutcome> outcomes) {
        List<String> cases = outcomes.stream()
                .flatMap(outcome -> outcome.discrepancies().stream())
                .sorted(ReportOrder.BY_ROW)
                .map(Discrepancy::caseId)
                .toList();
        return outcomes.stream()
                .flatMap(outcome -> outcome.claims().stream())
                .sorted(Comparator.comparingInt(claim -> cases.indexOf(claim.caseId())))
                .map(CaseFolder::row)
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

    @Override
    public String toString() {
        return path.getFileName().toString();
    }
}
