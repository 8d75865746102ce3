package dev.daejo.store;

import dev.daejo.gathering.FileAccount;
import dev.daejo.gathering.WonAccount;
import dev.daejo.intake.Decision;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.Verdict;
import dev.daejo.intake.reading.FileKind;
import dev.daejo.reconciliation.Breakdown;
import dev.daejo.reconciliation.ControlTotals;
import dev.daejo.reconciliation.MemberOutcome;
import dev.daejo.reconciliation.MembersOutcome;
import dev.daejo.reconciliation.NightVerdict;
import dev.daejo.reconciliation.Tally;
import dev.daejo.reconciliation.Total;
import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.store.embedded.TestEngine;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A migrated database, and nights on it in a line or two. */
record StoreFixture(DataSource database) {

    static final String ENGINES = "dev.daejo.store.embedded.TestDatabase#engines";

    static final LocalDate FIRST = LocalDate.of(2025, 10, 16);
    static final LocalDate SECOND = FIRST.plusDays(1);
    static final LocalDateTime AT_NIGHT = LocalDateTime.of(2025, 10, 17, 2, 30);
    static final String REFERENCE_HASH = "a".repeat(64);

    static StoreFixture on(TestEngine engine) {
        DataSource database = engine.freshDatabase();
        Flyway.configure().dataSource(database).load().migrate();
        return new StoreFixture(database);
    }

    Runs runs() {
        return new Runs(database);
    }

    Manifest manifest() {
        return new Manifest(database);
    }

    Outcomes outcomes() {
        return new Outcomes(database);
    }

    /** A run that knows its night, with these cases and no file. */
    long begun(LocalDate businessDate, String fingerprint, Discrepancy... cases) {
        long run = runs().begin(businessDate, "1", AT_NIGHT);
        runs().identify(run, fingerprint, Map.of("programs.csv", REFERENCE_HASH));
        save(run, List.of(outcome(cases)), StoreFixture::unaddressed);
        return run;
    }

    /** Saves members as one block. */
    void save(long run, List<MemberOutcome> members, Function<Claim, StoredClaim> addressed) {
        MembersOutcome block = new MembersOutcome(
                members.get(0).memberId(),
                members.get(members.size() - 1).memberId(),
                members.size(),
                members.stream()
                        .flatMap(member -> member.discrepancies().stream())
                        .toList(),
                members.stream().flatMap(member -> member.claims().stream()).toList(),
                members.stream().map(MemberOutcome::totals).reduce(ControlTotals.ZERO, ControlTotals::plus),
                Breakdown.sum(members.stream().map(MemberOutcome::breakdown)));
        outcomes().save(run, block, addressed);
    }

    NightRun finished(LocalDate businessDate, String fingerprint, Discrepancy... cases) {
        long run = begun(businessDate, fingerprint, cases);
        runs().finish(run, result());
        return runs().finished(businessDate, fingerprint).orElseThrow();
    }

    FinishedRun read(NightRun run) {
        return new JdbcFinishedRun(database, run);
    }

    List<Discrepancy> discrepancies(NightRun run) {
        List<Discrepancy> all = new ArrayList<>();
        read(run).forEachCase(each -> all.add(each.discrepancy()));
        return all;
    }

    List<ClaimedCase> claims(NightRun run) {
        List<ClaimedCase> all = new ArrayList<>();
        read(run).forEachCase(each -> all.addAll(each.claims()));
        return all;
    }

    List<CaseChange> changes(NightRun run) {
        List<CaseChange> all = new ArrayList<>();
        read(run).forEachChange(all::add);
        return all;
    }

    static RunResult result() {
        return new RunResult(NightVerdict.DISCREPANCIES, 0, 0, List.of(), AT_NIGHT.plusMinutes(5));
    }

    static StoredClaim unaddressed(dev.daejo.reconciliation.claim.Claim claim) {
        return new StoredClaim(claim, Address.of(""));
    }

    static MemberOutcome outcome(Discrepancy... cases) {
        return new MemberOutcome("M1", Arrays.asList(cases), List.of(), expected(100));
    }

    static ControlTotals expected(long won) {
        return new ControlTotals(Map.of(Total.EXPECTED, new Tally(1, won)), Map.of());
    }

    static KnownFile file(String name, String hashDigit) {
        return file(name, hashDigit, Verdict.ACCEPTED);
    }

    static KnownFile file(String name, String hashDigit, Verdict verdict) {
        return new KnownFile(
                name,
                FileKind.STATEMENT,
                "HANA",
                hashDigit.repeat(64),
                120,
                FIRST,
                FIRST,
                FIRST,
                false,
                verdict,
                Decision.NONE,
                verdict == Verdict.ACCEPTED ? "" : "열 'amount' 없음",
                3,
                1,
                new BigDecimal("1234.50"),
                BigInteger.valueOf(1_200),
                null);
    }

    static FileAccount accepted(KnownFile file) {
        return new FileAccount(file, Verdict.ACCEPTED, "", file.lines() - 1, 1, 0, 0, won(900, 300));
    }

    private static WonAccount won(long accepted, long rejected) {
        return new WonAccount(
                BigInteger.valueOf(accepted), BigInteger.valueOf(rejected), BigInteger.ZERO, BigInteger.ZERO);
    }
}
