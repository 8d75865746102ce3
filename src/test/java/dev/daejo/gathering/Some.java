package dev.daejo.gathering;

import dev.daejo.intake.Decision;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.Verdict;
import dev.daejo.intake.reading.FileKind;
import dev.daejo.intake.reading.Reject;
import dev.daejo.intake.reading.RowSink;
import dev.daejo.reconciliation.Horizon;
import dev.daejo.reconciliation.StableId;
import dev.daejo.reconciliation.program.BusinessCalendar;
import dev.daejo.reconciliation.program.CancelRule;
import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reconciliation.program.CounterpartyKind;
import dev.daejo.reconciliation.program.Eligibility;
import dev.daejo.reconciliation.program.EnrollmentRule;
import dev.daejo.reconciliation.program.PaidBy;
import dev.daejo.reconciliation.program.Payback;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.program.ProgramKind;
import dev.daejo.reconciliation.program.ResponseCodes;
import dev.daejo.reconciliation.program.SettlePer;
import dev.daejo.reconciliation.program.Terms;
import dev.daejo.reconciliation.program.TierBy;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.CardKey;
import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.PayoutStatus;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RefundStatus;
import dev.daejo.reconciliation.statement.RowOrigin;
import dev.daejo.reconciliation.statement.StatementCredit;
import dev.daejo.reconciliation.statement.StatementLine;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows, files and reference data of which a test names only what it is about. */
final class Some {

    static final LocalDate D = LocalDate.of(2025, 11, 15);
    static final LocalDate AFTER_D = D.plusDays(1);
    static final YearMonth OCTOBER = YearMonth.of(2025, 10);

    static final String LISTED = "LISTED-CASHBACK";
    static final String INCREASE = "SPEND-MORE";

    private Some() {}

    static RowOrigin at(String file, long line) {
        return new RowOrigin(file, line);
    }

    static Purchase purchase(String lineId, String memberId, LocalDate postedOn, RowOrigin origin) {
        return new Purchase(
                "HANA",
                lineId,
                memberId,
                new CardKey("token-" + memberId, "1111"),
                postedOn.minusDays(1).atTime(13, 5, 59),
                postedOn,
                "A" + lineId,
                "음식점",
                "OFFLINE",
                12_300,
                "KRW",
                origin);
    }

    static Cancel cancel(String lineId, String memberId, LocalDate postedOn, RowOrigin origin) {
        return new Cancel(
                "HANA",
                lineId,
                memberId,
                new CardKey("token-" + memberId, "1111"),
                postedOn.plusDays(2).atStartOfDay(),
                postedOn,
                "C" + lineId,
                "A" + lineId,
                300,
                "KRW",
                origin);
    }

    static StatementCredit credit(
            String counterpartyId, String lineId, String memberId, LocalDate postedOn, RowOrigin origin) {
        return new StatementCredit(
                counterpartyId,
                lineId,
                memberId,
                new CardKey("token-" + memberId, ""),
                postedOn.atTime(23, 59),
                postedOn,
                LISTED,
                "참조-" + lineId,
                0,
                "USD",
                origin);
    }

    static Enrollment enrollment(
            String programId, String memberId, LocalDate enrolledOn, @Nullable Long baseline, RowOrigin origin) {
        return new Enrollment(programId, memberId, enrolledOn, baseline, origin);
    }

    static ExpectedRow expected(String memberId, YearMonth period, String reference, long amount, RowOrigin origin) {
        return new ExpectedRow(LISTED, memberId, period, reference, amount, LocalDate.of(2025, 11, 10), origin);
    }

    static Payout payout(
            String payoutId, String memberId, PayoutStatus status, LocalDateTime processedAt, RowOrigin origin) {
        return new Payout(
                "SEMAS", payoutId, INCREASE, memberId, null, "", 40_000, status, "E17", processedAt, null, origin);
    }

    static RefundRequest refund(
            String requestId, String memberId, RefundStatus status, LocalDateTime updatedAt, RowOrigin origin) {
        return new RefundRequest(
                requestId,
                "HANA",
                memberId,
                "A1",
                updatedAt.minusDays(3),
                9_900,
                status,
                updatedAt.toLocalDate(),
                "",
                "",
                updatedAt,
                origin);
    }

    static Incident incident(String incidentId, LocalDateTime startsAt, RowOrigin origin) {
        return new Incident(incidentId, "VAN", startsAt, startsAt.plusHours(2), Incident.Kind.OUTAGE, origin);
    }

    static ClaimResult claimResult(String claimId, LocalDateTime updatedAt, RowOrigin origin) {
        return new ClaimResult(claimId, updatedAt, ClaimResult.Status.SUBMITTED, "EMAIL", "", origin);
    }

    /** The id of the claim of a listed row. */
    static String claimOf(String memberId, String reference) {
        return StableId.of('K', 1, LISTED, memberId, reference, "CLAIM");
    }

    static Reject unreadable(RowOrigin origin) {
        return new Reject(origin, "amount", "금액이 아님", "12.5");
    }

    /** Where a row of any type stands. */
    static RowOrigin originOf(Object row) {
        if (row instanceof StatementLine line) {
            return line.origin();
        }
        if (row instanceof Enrollment enrollment) {
            return enrollment.origin();
        }
        if (row instanceof ExpectedRow expected) {
            return expected.origin();
        }
        if (row instanceof Payout payout) {
            return payout.origin();
        }
        if (row instanceof RefundRequest refund) {
            return refund.origin();
        }
        if (row instanceof Incident incident) {
            return incident.origin();
        }
        return row instanceof ClaimResult result ? result.origin() : ((Reject) row).origin();
    }

    /** Gives a row of any type to a sink. */
    static void give(Object row, RowSink sink) {
        if (row instanceof StatementLine line) {
            sink.statementLine(line);
        } else if (row instanceof Enrollment enrollment) {
            sink.enrollment(enrollment);
        } else if (row instanceof ExpectedRow expected) {
            sink.expected(expected);
        } else if (row instanceof Payout payout) {
            sink.payout(payout);
        } else if (row instanceof RefundRequest refund) {
            sink.refund(refund);
        } else if (row instanceof Incident incident) {
            sink.incident(incident);
        } else if (row instanceof ClaimResult result) {
            sink.claimResult(result);
        } else {
            sink.reject((Reject) row, 0);
        }
    }

    static KnownFile file(String name, String sha256, long lines) {
        return file(name, sha256, lines, 0);
    }

    static KnownFile file(String name, String sha256, long lines, long won) {
        return file(name, FileKind.STATEMENT, "HANA", sha256, Verdict.ACCEPTED, lines, won);
    }

    static KnownFile file(
            String name, FileKind kind, String counterpartyId, String sha256, Verdict verdict, long lines) {
        return file(name, kind, counterpartyId, sha256, verdict, lines, 0);
    }

    private static KnownFile file(
            String name, FileKind kind, String counterpartyId, String sha256, Verdict verdict, long lines, long won) {
        String reason = verdict == Verdict.QUARANTINED ? "필수 열이 없음: amount" : "";
        return new KnownFile(
                name,
                kind,
                counterpartyId,
                sha256,
                100 * lines,
                D.withDayOfMonth(1),
                D,
                null,
                false,
                verdict,
                Decision.NONE,
                reason,
                lines,
                0,
                BigDecimal.valueOf(won),
                BigInteger.valueOf(won),
                null);
    }

    /** The amount that a row of any type has. */
    static long wonOf(Object row) {
        if (row instanceof StatementLine line) {
            return line.amount();
        }
        if (row instanceof ExpectedRow expected) {
            return expected.amount();
        }
        if (row instanceof Payout payout) {
            return payout.amount();
        }
        return row instanceof RefundRequest refund ? refund.amount() : 0;
    }

    /** The accepted files that these rows stand in, with the lines and won that the rows of each have. */
    static List<FileOfDay> filesOf(List<?> rows) {
        Map<String, LongSummaryStatistics> files = rows.stream()
                .collect(Collectors.groupingBy(row -> originOf(row).file(), Collectors.summarizingLong(Some::wonOf)));
        return FilesOfDay.of(
                files.entrySet().stream()
                        .map(entry -> file(
                                entry.getKey(),
                                "sha-of-" + entry.getKey(),
                                entry.getValue().getCount(),
                                entry.getValue().getSum()))
                        .toList(),
                D);
    }

    /** The files of rows, sifted; no run of theirs has more rows than so many. */
    static List<SiftedFile> sifted(List<?> rows, int mostRowsOfRun) {
        return filesOf(rows).stream()
                .map(file -> Sieve.sift(
                        file.file(),
                        SomeDigest.of(file.file().name(), rowsOf(file.file(), rows), mostRowsOfRun),
                        terms(),
                        D,
                        horizon()))
                .toList();
    }

    private static Horizon horizon() {
        return Horizon.on(D, terms());
    }

    private static List<?> rowsOf(KnownFile file, List<?> rows) {
        return rows.stream()
                .filter(row -> originOf(row).file().equals(file.name()))
                .toList();
    }

    static Gathered gathered(List<?> rows) {
        return gathered(rows, rows.size());
    }

    static Gathered gathered(List<?> rows, int mostRowsOfRun) {
        return Conclusion.of(filesOf(rows), terms(), D, horizon(), sifted(rows, mostRowsOfRun));
    }

    static Gathered gathered(Object... rows) {
        return gathered(List.of(rows));
    }

    static Terms terms() {
        SortedMap<String, Program> programs = new TreeMap<>();
        programs.put(LISTED, program(LISTED, ProgramKind.LISTED));
        programs.put(INCREASE, program(INCREASE, ProgramKind.SPEND_INCREASE));
        SortedMap<String, Counterparty> counterparties = new TreeMap<>();
        List.of("HANA", "KAKAOPAY", "SEMAS").forEach(id -> counterparties.put(id, counterparty(id)));
        return new Terms(programs, counterparties, new BusinessCalendar(Set.of()), new ResponseCodes(Map.of()));
    }

    private static Counterparty counterparty(String id) {
        return new Counterparty(id, id, CounterpartyKind.CARD_ISSUER, "", 2, 3, null, null, 1, null);
    }

    private static Program program(String id, ProgramKind kind) {
        return new Program(
                id,
                id,
                kind,
                "SEMAS",
                LocalDate.of(2025, 9, 1),
                LocalDate.of(2025, 12, 31),
                new Eligibility(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), 0, Payback.NO_CAP),
                new Payback(
                        new BigDecimal("0.2"),
                        null,
                        BigDecimal.ONE,
                        1,
                        Payback.NO_CAP,
                        Payback.NO_CAP,
                        Payback.NO_CAP,
                        Payback.NO_CAP,
                        TierBy.SAME_PERIOD,
                        List.of()),
                kind == ProgramKind.LISTED ? EnrollmentRule.NONE : EnrollmentRule.REQUIRED,
                CancelRule.ORIGINAL_PERIOD,
                SettlePer.PERIOD,
                PaidBy.PAYOUT,
                null,
                null,
                0,
                0,
                15,
                45,
                null,
                null,
                Map.of());
    }
}
