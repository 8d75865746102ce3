package dev.daejo.report;

import dev.daejo.gathering.FileAccount;
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
import dev.daejo.store.ClaimedCase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A night of as many cases as wanted, of every type, made anew at every reading; the same for the same number. */
public final class BigNight {

    private static final String[] PROGRAMS = {
        "HANA_TIER", "KAKAO_ONLINE", "NAVER_POINT", "SANGSAENG", "ONNURI", "SEOUL_PAY", "BUSAN_DONGBAEK", "GYEONGGI"
    };
    private static final List<DiscrepancyType> TYPES = Stream.of(DiscrepancyType.values())
            .sorted(Comparator.comparing(Enum::name))
            .toList();
    private static final List<ClaimStep> STEPS = List.of(ClaimStep.values());
    private static final List<ClaimStatus> STATUSES =
            List.of(ClaimStatus.OPEN, ClaimStatus.SUBMITTED, ClaimStatus.ACCEPTED);
    private static final LocalDate DAY = FakeRun.DAY;

    private final int cases;

    private BigNight(int cases) {
        this.cases = cases;
    }

    public static FakeRun of(int cases) {
        return new BigNight(cases).run();
    }

    private FakeRun run() {
        return new FakeRun(
                DAY,
                NightVerdict.DISCREPANCIES,
                totals(),
                breakdown(),
                0,
                List.of(),
                files(),
                List.of(new Reject(new RowOrigin(SmallNight.STATEMENT, 7), "amount", "'1,000'은 정수가 아닙니다", "1,000")),
                () -> each(this::discrepancy).iterator(),
                () -> each(this::claim).filter(BigNight::isClaimed).iterator(),
                List.of());
    }

    private <T> Stream<T> each(java.util.function.IntFunction<T> make) {
        return IntStream.range(0, cases).mapToObj(make);
    }

    private Discrepancy discrepancy(int at) {
        DiscrepancyType type = TYPES.get((int) ((long) at * TYPES.size() / cases));
        String member = "M-%07d".formatted(at * 7919L % 10_000_000);
        String program = PROGRAMS[at % PROGRAMS.length];
        YearMonth period = YearMonth.of(2025, 8 + at % 4);
        long expected = won(type, 1_000 + at * 37L % 90_000);
        LocalDate since = DAY.minusDays(at * 13L % 120);
        return new Discrepancy(
                "C-%08x%08x".formatted(at * 2_654_435_761L & 0xffffffffL, at),
                type,
                type == DiscrepancyType.UNEXPECTED ? "NOTHING_DUE" : "",
                program,
                "hana",
                member,
                period,
                program + "/" + member + "/" + period,
                expected,
                received(type, expected),
                period.plusMonths(1).atDay(15),
                DAY.toEpochDay() - since.toEpochDay() + 1,
                type == DiscrepancyType.SYSTEM_ERROR ? "E500" : "",
                type == DiscrepancyType.OUTAGE ? "I-2025-%d".formatted(at % 3) : "",
                at % 17 == 0,
                at % 5 == 0 ? List.of(PairingStep.REFERENCE, PairingStep.SUM) : List.of(),
                since,
                evidence(type, at, expected));
    }

    private static long won(DiscrepancyType type, long won) {
        return type == DiscrepancyType.UNEXPECTED ? 0 : won * 10;
    }

    private static long received(DiscrepancyType type, long expected) {
        return switch (type) {
            case SHORT -> expected / 2;
            case DUPLICATE -> expected * 2;
            case CLAWBACK, OVER -> expected + 3_000;
            case LATE -> expected;
            case UNEXPECTED -> 5_000;
            case SYSTEM_ERROR, REJECTED, UNKNOWN_RESULT, AWAITING_SOURCE, NOT_CREDITED, OUTAGE, MISSING -> 0;
            case FAILED_TO_RECONCILE, UNANSWERED, WRONGLY_REJECTED -> 0;
        };
    }

    private static List<Evidence> evidence(DiscrepancyType type, int at, long expected) {
        List<Evidence> rows = new ArrayList<>();
        rows.add(row("enrollments-1.csv", at, EvidenceKind.ENROLLMENT, 300_000, Why.PROMISED));
        if (type == DiscrepancyType.OUTAGE) {
            rows.add(new Evidence(
                    new RowOrigin("incidents-2025.csv", 2 + at % 3),
                    EvidenceKind.INCIDENT,
                    DAY.minusDays(32),
                    "I-2025-%d".formatted(at % 3),
                    "",
                    0,
                    true,
                    Why.EXPLAINS));
        }
        rows.add(row(SmallNight.STATEMENT, at, EvidenceKind.PURCHASE, 300_000 + expected * 5, Why.COUNTS));
        rows.add(row(SmallNight.STATEMENT, at + 1, EvidenceKind.PURCHASE, 20_000, Why.COUNTS));
        rows.add(row(SmallNight.STATEMENT, at + 2, EvidenceKind.CANCEL, 20_000, Why.COUNTS));
        return rows;
    }

    private static Evidence row(String file, int at, EvidenceKind kind, long amount, Why why) {
        return new Evidence(
                new RowOrigin(file, 2 + at), kind, DAY.minusDays(70), "%08d".formatted(at), "1111", amount, true, why);
    }

    private ClaimedCase claim(int at) {
        Discrepancy found = discrepancy(at);
        boolean recover = found.difference() > 0;
        return new ClaimedCase(
                SomeClaim.of(
                        "K" + found.caseId().substring(1),
                        found.caseId(),
                        recover ? Direction.RECOVER : Direction.CLAIM,
                        found.counterpartyId(),
                        STEPS.get(at % STEPS.size()),
                        found.memberId(),
                        found.reference(),
                        Math.abs(found.difference()),
                        0,
                        DAY.plusDays(at % 400),
                        at % 41 == 0 ? ClaimStatus.WITHDRAWN : STATUSES.get(at % STATUSES.size())),
                new Address("하나카드", "전화", "1800-1111 (미확인)", "평일 9-18시", "명세서|신분증", ""),
                found);
    }

    private static boolean isClaimed(ClaimedCase claim) {
        return claim.claim().amount() > 0;
    }

    private ControlTotals totals() {
        Map<DiscrepancyType, Tally> types = new EnumMap<>(DiscrepancyType.class);
        each(this::discrepancy)
                .forEach(found -> types.merge(found.type(), new Tally(1, Math.abs(found.difference())), Tally::plus));
        Map<Total, Tally> totals = new EnumMap<>(Total.class);
        breakdown().shares().forEach((share, tally) -> {
            if (share.of() == Share.Of.PROGRAM) {
                totals.merge(share.total(), tally, Tally::plus);
            }
        });
        return new ControlTotals(totals, types);
    }

    private static Breakdown breakdown() {
        Map<Share, Tally> shares = new HashMap<>();
        for (int at = 0; at < PROGRAMS.length; at++) {
            long won = 40_000_000_000L + at * 7_654_321_000L;
            share(shares, at, Total.EXPECTED, won);
            share(shares, at, Total.SETTLED, won / 10 * 8);
            share(shares, at, Total.OUTSTANDING, won - won / 10 * 8);
            share(shares, at, Total.NOT_YET_DUE, won / 10);
            share(shares, at, Total.CREDITS, won / 10 * 8 + 1_000_000);
            share(shares, at, Total.UNPAIRED, 1_000_000);
        }
        for (int at = -60; at <= 30; at++) {
            LocalDate day = DAY.plusDays(at);
            long due = day.getDayOfMonth() == 15 ? 9_000_000_000L : at % 7 == 0 ? 0 : 700_000_000L + at * 3_000_000L;
            shares.put(new Share(Share.Of.DAY, day.toString(), Total.EXPECTED), new Tally(40, due));
            if (at < 0) {
                shares.put(
                        new Share(Share.Of.DAY, day.toString(), Total.CREDITS),
                        new Tally(40, due / 10 * 9 + 50_000_000));
            }
        }
        return new Breakdown(shares);
    }

    private static void share(Map<Share, Tally> shares, int program, Total total, long won) {
        shares.put(new Share(Share.Of.PROGRAM, PROGRAMS[program], total), new Tally(1_000, won));
    }

    private static List<FileAccount> files() {
        List<FileAccount> files = new ArrayList<>();
        for (int day = 1; day <= 30; day++) {
            files.add(
                    SmallNight.accepted("statement-hana-202511%02d.csv".formatted(day), FileKind.STATEMENT, 90_000, 0));
        }
        files.add(SmallNight.accepted(SmallNight.STATEMENT, FileKind.STATEMENT, 50_000, 1));
        return files;
    }
}
