package dev.daejo.report;

import dev.daejo.gathering.FileAccount;
import dev.daejo.gathering.WonAccount;
import dev.daejo.intake.Decision;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.Verdict;
import dev.daejo.intake.reading.FileKind;
import dev.daejo.intake.reading.Reject;
import dev.daejo.reconciliation.Breakdown;
import dev.daejo.reconciliation.ControlTotals;
import dev.daejo.reconciliation.NightVerdict;
import dev.daejo.reconciliation.Share;
import dev.daejo.reconciliation.Tally;
import dev.daejo.reconciliation.Total;
import dev.daejo.reconciliation.claim.ClaimStatus;
import dev.daejo.reconciliation.claim.ClaimStep;
import dev.daejo.reconciliation.claim.Direction;
import dev.daejo.reconciliation.claim.SomeClaim;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.reconciliation.discrepancy.EvidenceKind;
import dev.daejo.reconciliation.discrepancy.Why;
import dev.daejo.reconciliation.pairing.PairingStep;
import dev.daejo.reconciliation.statement.RowOrigin;
import dev.daejo.store.Address;
import dev.daejo.store.CaseChange;
import dev.daejo.store.ClaimedCase;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A night small enough to be read: one program, three members, a quarantined file, a reject and a hole. */
public final class SmallNight {

    public static final String STATEMENT = "statement-hana-20251001-20251031.csv";
    public static final String PAYOUTS = "payouts-hana-20251115.csv";

    private SmallNight() {}

    public static FakeRun run() {
        return new FakeRun(
                FakeRun.DAY,
                NightVerdict.INCOMPLETE,
                totals(),
                breakdown(),
                2,
                List.of("하나카드 지급 통보: 2025-12-15부터 2025-12-16까지"),
                files(),
                List.of(new Reject(new RowOrigin(STATEMENT, 7), "amount", "'1,000' is not a whole number", "1,000")),
                List.of(missing(), clawback(), unexpected()),
                claims(),
                changes());
    }

    public static Discrepancy missing() {
        return new Discrepancy(
                "C-1",
                DiscrepancyType.MISSING,
                "",
                "SANGSAENG",
                "hana",
                "M-001",
                YearMonth.of(2025, 10),
                "SANGSAENG/M-001/2025-10",
                60_000,
                0,
                LocalDate.of(2025, 11, 15),
                32,
                "",
                "",
                false,
                List.of(),
                LocalDate.of(2025, 11, 16),
                List.of(
                        evidence("enrollments-1.csv", 2, EvidenceKind.ENROLLMENT, "", "", 300_000, Why.PROMISED),
                        evidence(STATEMENT, 2, EvidenceKind.PURCHASE, "30001234", "1111", 600_000, Why.COUNTS)));
    }

    public static Discrepancy clawback() {
        return new Discrepancy(
                "C-2",
                DiscrepancyType.CLAWBACK,
                "",
                "SANGSAENG",
                "hana",
                "M-002",
                YearMonth.of(2025, 10),
                "SANGSAENG/M-002/2025-10",
                40_000,
                60_000,
                LocalDate.of(2025, 11, 15),
                0,
                "0000",
                "",
                true,
                List.of(PairingStep.REFERENCE, PairingStep.SUM),
                LocalDate.of(2025, 11, 14),
                List.of(evidence(PAYOUTS, 3, EvidenceKind.PAYOUT, "P-3", "", 60_000, Why.RECEIVED)));
    }

    public static Discrepancy unexpected() {
        return new Discrepancy(
                "C-3",
                DiscrepancyType.UNEXPECTED,
                "NOTHING_DUE",
                "SANGSAENG",
                "hana",
                "M-003",
                null,
                "P-9",
                0,
                5_000,
                null,
                0,
                "",
                "",
                false,
                List.of(),
                LocalDate.of(2025, 11, 20),
                List.of());
    }

    public static Discrepancy failed(String message) {
        return new Discrepancy(
                "C-4",
                DiscrepancyType.FAILED_TO_RECONCILE,
                message,
                "",
                "",
                "M-004",
                null,
                "",
                0,
                0,
                null,
                0,
                "",
                "",
                false,
                List.of(),
                FakeRun.DAY,
                List.of());
    }

    public static Evidence evidence(
            String file, long line, EvidenceKind kind, String id, String lastFour, long amount, Why why) {
        return new Evidence(
                new RowOrigin(file, line), kind, LocalDate.of(2025, 10, 5), id, lastFour, amount, true, why);
    }

    public static FileAccount accepted(String name, FileKind kind, long accepted, long rejected) {
        return new FileAccount(
                known(name, kind, Verdict.ACCEPTED, "", accepted + rejected),
                Verdict.ACCEPTED,
                "",
                accepted,
                rejected,
                0,
                0,
                new WonAccount(
                        BigInteger.valueOf(1_500 - 100 * rejected),
                        BigInteger.valueOf(100 * rejected),
                        BigInteger.ZERO,
                        BigInteger.ZERO));
    }

    public static FileAccount quarantined(String name, String reason, long lines) {
        return new FileAccount(
                known(name, null, Verdict.QUARANTINED, reason, lines),
                Verdict.QUARANTINED,
                reason,
                0,
                0,
                0,
                0,
                WonAccount.NONE);
    }

    private static KnownFile known(String name, @Nullable FileKind kind, Verdict verdict, String reason, long lines) {
        return new KnownFile(
                name,
                kind,
                "",
                "ab".repeat(32),
                1_000,
                null,
                null,
                null,
                true,
                verdict,
                Decision.NONE,
                reason,
                lines,
                0,
                new BigDecimal("1500.50"),
                BigInteger.valueOf(1_500),
                null);
    }

    private static List<FileAccount> files() {
        return List.of(
                quarantined("기타-1.csv", "'기타' is no kind of file", 4),
                accepted(PAYOUTS, FileKind.PAYOUTS, 9, 0),
                accepted(STATEMENT, FileKind.STATEMENT, 5, 1));
    }

    private static List<ClaimedCase> claims() {
        return List.of(new ClaimedCase(
                SomeClaim.of(
                        "K-1",
                        "C-1",
                        Direction.CLAIM,
                        "hana",
                        ClaimStep.CONTACT,
                        "M-001",
                        "SANGSAENG/M-001/2025-10",
                        60_000,
                        0,
                        LocalDate.of(2026, 11, 15),
                        ClaimStatus.OPEN),
                new Address("하나카드", "전화", "1800-1111", "평일 9-18시", "명세서|신분증", ""),
                missing()));
    }

    private static List<CaseChange> changes() {
        return List.of(
                new CaseChange(
                        "C-0",
                        CaseChange.Change.CLOSED,
                        CaseChange.Reason.NEW_FILE,
                        "SANGSAENG",
                        "M-000",
                        "SANGSAENG/M-000/2025-10",
                        "SHORT",
                        "",
                        -1_000,
                        0),
                new CaseChange(
                        "C-1",
                        CaseChange.Change.OPENED,
                        CaseChange.Reason.DAY_PASSED,
                        "SANGSAENG",
                        "M-001",
                        "SANGSAENG/M-001/2025-10",
                        "",
                        "MISSING",
                        0,
                        -60_000));
    }

    private static Breakdown breakdown() {
        return new Breakdown(Map.of(
                new Share(Share.Of.PROGRAM, "SANGSAENG", Total.EXPECTED), new Tally(3, 130_000),
                new Share(Share.Of.PROGRAM, "SANGSAENG", Total.SETTLED), new Tally(1, 40_000),
                new Share(Share.Of.PROGRAM, "SANGSAENG", Total.NOT_YET_DUE), new Tally(1, 30_000),
                new Share(Share.Of.DAY, "2025-11-15", Total.EXPECTED), new Tally(2, 100_000),
                new Share(Share.Of.DAY, "2025-12-15", Total.EXPECTED), new Tally(1, 30_000),
                new Share(Share.Of.DAY, "2025-11-14", Total.CREDITS), new Tally(1, 60_000),
                new Share(Share.Of.DAY, "2025-11-20", Total.CREDITS), new Tally(1, 5_000)));
    }

    private static ControlTotals totals() {
        return new ControlTotals(
                Map.of(
                        Total.EXPECTED, new Tally(3, 130_000),
                        Total.SETTLED, new Tally(1, 40_000),
                        Total.OUTSTANDING, new Tally(2, 90_000),
                        Total.OVERPAID, new Tally(1, 20_000),
                        Total.CREDITS, new Tally(2, 65_000),
                        Total.UNPAIRED, new Tally(1, 5_000),
                        Total.NOT_YET_DUE, new Tally(1, 30_000),
                        Total.UNLINKED_CANCELS, new Tally(2, 0)),
                Map.of(
                        DiscrepancyType.MISSING, new Tally(1, 60_000),
                        DiscrepancyType.CLAWBACK, new Tally(1, 20_000),
                        DiscrepancyType.UNEXPECTED, new Tally(1, 5_000)));
    }
}
