package dev.daejo.store;

import static dev.daejo.store.StoreFixture.ENGINES;
import static dev.daejo.store.StoreFixture.FIRST;
import static dev.daejo.store.StoreFixture.accepted;
import static dev.daejo.store.StoreFixture.expected;
import static dev.daejo.store.StoreFixture.file;
import static dev.daejo.store.StoreFixture.outcome;
import static dev.daejo.store.StoreFixture.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daejo.gathering.FileAccount;
import dev.daejo.gathering.WonAccount;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.Verdict;
import dev.daejo.intake.reading.Reject;
import dev.daejo.reconciliation.Breakdown;
import dev.daejo.reconciliation.ControlTotals;
import dev.daejo.reconciliation.MemberOutcome;
import dev.daejo.reconciliation.Share;
import dev.daejo.reconciliation.Tally;
import dev.daejo.reconciliation.Total;
import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.claim.ClaimEvent;
import dev.daejo.reconciliation.claim.ClaimLife;
import dev.daejo.reconciliation.claim.ClaimStatus;
import dev.daejo.reconciliation.claim.ClaimStep;
import dev.daejo.reconciliation.claim.Direction;
import dev.daejo.reconciliation.claim.LegalGround;
import dev.daejo.reconciliation.claim.Occasion;
import dev.daejo.reconciliation.claim.Recovery;
import dev.daejo.reconciliation.claim.Remedy;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.reconciliation.discrepancy.EvidenceKind;
import dev.daejo.reconciliation.discrepancy.Why;
import dev.daejo.reconciliation.pairing.PairingStep;
import dev.daejo.reconciliation.statement.RowOrigin;
import dev.daejo.store.embedded.TestEngine;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class OutcomesTest {

    /** What a text may hold that a format of lines and tabs could trip over. */
    private static final String AWKWARD = "한글 \"따옴표\" 'ㅎ' \\N \\. \\\\ 탭\t줄\n캐리지\r, | {} % $1 \uFF5E 𠮷😀";

    @ParameterizedTest
    @MethodSource(ENGINES)
    void givesBackEveryValueOfACaseAndItsClaim(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        Discrepancy full = full();
        Discrepancy bare = bare();
        Claim dated = claim("K1", full.caseId(), LocalDate.of(2026, 2, 28));
        Claim undated = claim("K2", bare.caseId(), null);
        MemberOutcome outcome =
                new MemberOutcome("M", List.of(full, bare), List.of(dated, undated), ControlTotals.ZERO);

        NightRun run = saved(store, outcome);

        assertThat(store.discrepancies(run)).containsExactly(bare, full);
        List<StoredClaim> claims = new ArrayList<>();
        store.claims(run).forEach(row -> {
            claims.add(new StoredClaim(row.claim(), row.address()));
            assertThat(row.discrepancy().caseId()).isEqualTo(row.claim().caseId());
        });
        assertThat(claims).containsExactly(addressed(undated), addressed(dated));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void givesBackEveryTypeCauseStepAndKind(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        Discrepancy[] each = Arrays.stream(DiscrepancyType.values())
                .map(type -> allKinds(Found.of(type.name(), type)))
                .toArray(Discrepancy[]::new);

        NightRun run = store.finished(FIRST, "f", each);

        assertThat(store.discrepancies(run))
                .extracting(Discrepancy::type)
                .containsExactlyInAnyOrder(DiscrepancyType.values());
        List<Evidence> evidence = store.discrepancies(run).stream()
                .flatMap(found -> found.evidence().stream())
                .toList();
        assertThat(evidence).extracting(Evidence::kind).contains(EvidenceKind.values());
        assertThat(evidence).extracting(Evidence::why).contains(Why.values());
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void givesACaseAllRowsOfItsEvidenceInTheirOrder(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        Found found = Found.of("c1", DiscrepancyType.SHORT);
        for (int line = 14; line > 1; line--) {
            found = found.seenIn("statement-hana-20251014.csv", line);
        }

        NightRun run = store.finished(FIRST, "f", found.discrepancy());

        assertThat(store.discrepancies(run).get(0).evidence()).isEqualTo(found.evidence());
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void givesACaseItsClaimsByTheirIdAndNoOthers(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        List<Discrepancy> cases = Stream.of("c1", "c2", "c3")
                .map(caseId -> Found.of(caseId, DiscrepancyType.SHORT).discrepancy())
                .toList();
        List<Claim> claims = List.of(claim("K3", "c3", null), claim("K2", "c1", null), claim("K1", "c3", null));

        NightRun run = saved(store, new MemberOutcome("M", cases, claims, ControlTotals.ZERO));

        assertThat(store.claims(run))
                .extracting(row -> row.claim().caseId() + " " + row.claim().claimId())
                .containsExactly("c1 K2", "c3 K1", "c3 K3");
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void givesSomeCasesAgainInTheOrderAskedFor(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        NightRun run = store.finished(
                FIRST,
                "f",
                Found.of("c1", DiscrepancyType.SHORT).seenIn("a.csv", 2).discrepancy(),
                Found.of("c2", DiscrepancyType.LATE).discrepancy(),
                Found.of("c3", DiscrepancyType.OVER).discrepancy());
        List<ReportedCase> all = new ArrayList<>();
        store.read(run).forEachCase(all::add);

        assertThat(store.read(run).casesOf(List.of("c1", "c3", "none", "c2")))
                .containsExactly(of("c1", all), of("c3", all), of("c2", all));
    }

    private static ReportedCase of(String caseId, List<ReportedCase> all) {
        return all.stream()
                .filter(each -> each.discrepancy().caseId().equals(caseId))
                .findAny()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void givesBackFilesAndRejectsInTheOrderOfTheReport(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        long run = store.begun(FIRST, "f");
        FileAccount good = accepted(file("statement-hana-\uFF5E.csv", "b"));
        FileAccount supplementary = accepted(file("statement-hana-𠮷.csv", "c"));
        FileAccount bad = quarantined(file("statement-hana-\uFF5E.csv", "a", Verdict.QUARANTINED));
        List.of(good, supplementary, bad).forEach(account -> store.manifest().add(account.file(), run));
        Reject second = new Reject(new RowOrigin("b.csv", 2), "amount", AWKWARD, "");
        Reject twice = new Reject(new RowOrigin("b.csv", 2), "", "또", AWKWARD);
        Reject tenth = new Reject(new RowOrigin("b.csv", 10), "a", "b", "c");
        Reject other = new Reject(new RowOrigin("a.csv", 99), "a", "b", "c");

        store.outcomes().accounts(run, List.of(supplementary, good, bad));
        store.outcomes().rejects(run, List.of(tenth, second, twice, other));
        store.runs().finish(run, result());

        FinishedRun read = store.read(store.runs().finished(FIRST, "f").orElseThrow());
        assertThat(read.files()).containsExactly(bad, good, supplementary);
        List<Reject> rejects = new ArrayList<>();
        read.forEachReject(rejects::add);
        assertThat(rejects).containsExactly(other, second, twice, tenth);
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void replacesAccountsAndRejectsThatAreToldAgain(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        long run = store.begun(FIRST, "f");
        FileAccount account = accepted(file("a.csv", "b"));
        store.manifest().add(account.file(), run);
        Reject reject = new Reject(new RowOrigin("a.csv", 2), "amount", "숫자가 아님", "1,0");

        for (int time = 0; time < 2; time++) {
            store.outcomes().accounts(run, List.of(account));
            store.outcomes().rejects(run, List.of(reject));
        }

        assertThat(count(store, "run_file")).isOne();
        assertThat(count(store, "run_reject")).isOne();
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void addsTheTotalsOfTheBlocks(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        long run = store.begun(FIRST, "f");
        ControlTotals more = new ControlTotals(
                Map.of(Total.EXPECTED, new Tally(2, 5_000), Total.SUMS_SKIPPED, new Tally(1, 0)),
                Map.of(DiscrepancyType.DUPLICATE, new Tally(1, 900)));

        store.save(run, List.of(member("M2", more), member("M3", more)), StoreFixture::unaddressed);

        assertThat(store.outcomes().totals(run))
                .isEqualTo(expected(100).plus(more).plus(more));
        assertThat(store.outcomes().members(run)).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void savesABlockAgainThatWasRolledBack(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        long run = store.begun(FIRST, "f");
        MemberOutcome block = new MemberOutcome(
                "M2", List.of(Found.of("c2", DiscrepancyType.MISSING).discrepancy()), List.of(), expected(7));
        TransactionTemplate ofTheStep = new TransactionTemplate(new JdbcTransactionManager(store.database()));

        ofTheStep.executeWithoutResult(status -> {
            store.save(run, List.of(block), StoreFixture::unaddressed);
            status.setRollbackOnly();
        });
        assertThat(store.outcomes().totals(run)).isEqualTo(expected(100));
        store.save(run, List.of(block), StoreFixture::unaddressed);

        assertThat(store.outcomes().totals(run)).isEqualTo(expected(100).plus(expected(7)));
        assertThat(count(store, "discrepancy")).isOne();
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void refusesABlockThatWasSavedAlready(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        long run = store.begun(FIRST, "f");

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> store.save(run, List.of(outcome()), StoreFixture::unaddressed));

        assertThat(store.outcomes().totals(run)).isEqualTo(expected(100));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void savesNothingOfABlockOfWhichARowIsRefused(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        long run = store.begun(FIRST, "f");
        MemberOutcome good = new MemberOutcome(
                "M2", List.of(Found.of("c2", DiscrepancyType.MISSING).discrepancy()), List.of(), expected(7));
        MemberOutcome poison = new MemberOutcome(
                "M3", List.of(Found.of("c3", DiscrepancyType.OVER).received(-1).discrepancy()), List.of(), expected(7));

        assertThatThrownBy(() -> store.save(run, List.of(good, poison), StoreFixture::unaddressed))
                .hasMessageContaining("discrepancy_received");

        assertThat(count(store, "discrepancy")).isZero();
        assertThat(store.outcomes().totals(run)).isEqualTo(expected(100));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void endsACopyWhoseRowsCannotBeTold(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        long run = store.begun(FIRST, "f");
        MemberOutcome outcome = new MemberOutcome(
                "M2",
                List.of(Found.of("c2", DiscrepancyType.MISSING).discrepancy()),
                List.of(claim("K", "c2", null)),
                expected(7));

        assertThatIllegalArgument(() -> store.save(run, List.of(outcome), claim -> {
            throw new IllegalArgumentException("no channel");
        }));
        store.save(run, List.of(outcome), StoreFixture::unaddressed);

        assertThat(count(store, "claim")).isOne();
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void forgetsARunThatStartsOverAndNoOther(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        NightRun done = store.finished(
                FIRST, "f", Found.of("c1", DiscrepancyType.MISSING).discrepancy());
        long run =
                store.begun(FIRST, "g", Found.of("c1", DiscrepancyType.MISSING).discrepancy());

        store.outcomes().clear(run);
        store.save(
                run,
                List.of(outcome(Found.of("c1", DiscrepancyType.MISSING).discrepancy())),
                StoreFixture::unaddressed);

        assertThat(store.outcomes().totals(run)).isEqualTo(expected(100));
        assertThat(store.discrepancies(done)).hasSize(1);
        assertThat(count(store, "discrepancy")).isEqualTo(2);
    }

    private static void assertThatIllegalArgument(Runnable work) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(work::run);
    }

    private static NightRun saved(StoreFixture store, MemberOutcome outcome) {
        long run = store.begun(FIRST, "f");
        store.save(run, List.of(outcome), OutcomesTest::addressed);
        store.runs().finish(run, result());
        return store.runs().finished(FIRST, "f").orElseThrow();
    }

    private static StoredClaim addressed(Claim claim) {
        return new StoredClaim(claim, new Address(AWKWARD, "전화\t채널", "02-000-0000\n(평일)", AWKWARD, "신분증|\\N", AWKWARD));
    }

    private static Discrepancy full() {
        List<Evidence> evidence = IntStream.range(0, 3)
                .mapToObj(at -> new Evidence(
                        new RowOrigin(AWKWARD + at, 1L << 40),
                        EvidenceKind.CANCEL,
                        at == 0 ? null : LocalDate.of(2024, 2, 29),
                        AWKWARD,
                        at == 1 ? "" : "1111",
                        Long.MAX_VALUE,
                        at == 0,
                        Why.BEYOND_PURCHASE))
                .toList();
        return new Discrepancy(
                "C-full",
                DiscrepancyType.SHORT,
                AWKWARD,
                AWKWARD,
                AWKWARD,
                AWKWARD,
                YearMonth.of(2025, 9),
                AWKWARD,
                Long.MAX_VALUE,
                Long.MAX_VALUE - 1,
                LocalDate.of(2025, 10, 15),
                9_999,
                AWKWARD,
                AWKWARD,
                true,
                List.of(PairingStep.values()),
                LocalDate.of(2025, 10, 16),
                evidence);
    }

    private static Discrepancy bare() {
        return new Discrepancy(
                "C-bare",
                DiscrepancyType.FAILED_TO_RECONCILE,
                "",
                "",
                "",
                "M",
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
                LocalDate.of(0, 12, 31),
                List.of());
    }

    private static Discrepancy allKinds(Found found) {
        Found seen = found;
        for (Why why : Why.values()) {
            seen = seen.seenIn(evidence(found.caseId(), EvidenceKind.CREDIT, why));
        }
        for (EvidenceKind kind : EvidenceKind.values()) {
            seen = seen.seenIn(evidence(found.caseId(), kind, Why.COUNTS));
        }
        return seen.discrepancy();
    }

    private static Evidence evidence(String file, EvidenceKind kind, Why why) {
        return new Evidence(new RowOrigin(file, 2), kind, FIRST, "id", "", 1, true, why);
    }

    private static Claim claim(String claimId, String caseId, @Nullable LocalDate expiresOn) {
        boolean full = expiresOn != null;
        return new Claim(
                claimId,
                caseId,
                Direction.RECOVER,
                AWKWARD,
                AWKWARD,
                AWKWARD,
                new Occasion(full ? LocalDateTime.of(2025, 10, 2, 23, 59, 7) : null, AWKWARD),
                42,
                7,
                Remedy.CHECK_INTEREST,
                full ? List.of(LegalGround.values()) : List.of(),
                expiresOn,
                new ClaimLife(ClaimStep.ESCALATE, ClaimStatus.EXPIRED, expiresOn, expiresOn),
                full ? List.of(new ClaimEvent(FIRST, ClaimStep.MONITOR, ClaimEvent.Kind.UNANSWERED)) : List.of(),
                full ? new Recovery(41, FIRST, 3) : null);
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void addsUpWhatTheTotalsOfItsBlocksAreMadeUpOf(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        long run = store.begun(FIRST, "f");
        Share program = new Share(Share.Of.PROGRAM, AWKWARD, Total.NOT_YET_DUE);
        Share day = new Share(Share.Of.DAY, "2025-10-15", Total.CREDITS);

        store.save(run, List.of(broken("M3", Map.of(program, new Tally(1, 70)))), StoreFixture::unaddressed);
        store.save(
                run,
                List.of(
                        broken("M4", Map.of(program, new Tally(2, 5), day, new Tally(1, 9))),
                        broken("M5", Map.of(day, new Tally(1, 1)))),
                StoreFixture::unaddressed);

        assertThat(store.outcomes().breakdown(run))
                .isEqualTo(new Breakdown(Map.of(program, new Tally(3, 75), day, new Tally(2, 10))));
        store.outcomes().clear(run);
        assertThat(store.outcomes().breakdown(run)).isEqualTo(Breakdown.NONE);
    }

    private static MemberOutcome broken(String memberId, Map<Share, Tally> shares) {
        return new MemberOutcome(memberId, List.of(), List.of(), ControlTotals.ZERO, new Breakdown(shares));
    }

    private static FileAccount quarantined(KnownFile file) {
        return new FileAccount(file, Verdict.QUARANTINED, file.reason(), 0, 0, 0, 0, WonAccount.NONE);
    }

    private static MemberOutcome member(String memberId, ControlTotals totals) {
        return new MemberOutcome(memberId, List.of(), List.of(), totals);
    }

    private static long count(StoreFixture store, String table) {
        return JdbcClient.create(store.database())
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }
}
