package dev.daejo.store;

import static dev.daejo.reconciliation.discrepancy.DiscrepancyType.LATE;
import static dev.daejo.reconciliation.discrepancy.DiscrepancyType.MISSING;
import static dev.daejo.reconciliation.discrepancy.DiscrepancyType.SHORT;
import static dev.daejo.reconciliation.discrepancy.DiscrepancyType.UNEXPECTED;
import static dev.daejo.store.StoreFixture.ENGINES;
import static dev.daejo.store.StoreFixture.FIRST;
import static dev.daejo.store.StoreFixture.SECOND;
import static dev.daejo.store.StoreFixture.accepted;
import static dev.daejo.store.StoreFixture.file;
import static dev.daejo.store.StoreFixture.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.daejo.gathering.FileAccount;
import dev.daejo.intake.KnownFile;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.store.CaseChange.Change;
import dev.daejo.store.CaseChange.Reason;
import dev.daejo.store.embedded.TestEngine;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class CasesTest {

    private static final KnownFile OLD = file("statement-hana-20251015.csv", "1");
    private static final KnownFile NEW = file("statement-hana-20251016.csv", "2");

    @ParameterizedTest
    @MethodSource(ENGINES)
    void opensAllOnTheFirstBusinessDate(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        long run = store.begun(
                FIRST,
                "f",
                missing("c1", "r1").discrepancy(),
                missing("c2", "r2").discrepancy());

        assertThat(balance(store, run)).isEqualTo(new CaseBalance(0, 2, 0, 2));
        store.runs().finish(run, result());

        assertThat(store.changes(store.runs().finished(FIRST, "f").orElseThrow()))
                .containsExactly(
                        new CaseChange(
                                "c1", Change.OPENED, Reason.NEW_FILE, "PAYBACK", "M1", "r1", "", "MISSING", 0, -5_000),
                        new CaseChange(
                                "c2", Change.OPENED, Reason.NEW_FILE, "PAYBACK", "M1", "r2", "", "MISSING", 0, -5_000));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void followsCasesOverTheNights(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        store.finished(
                FIRST,
                "f",
                missing("same", "r1").discrepancy(),
                missing("gone", "r2").discrepancy(),
                missing("was missing", "r3").discrepancy(),
                Found.of("more", SHORT).named("r4").received(1_000).discrepancy());

        NightRun second = store.finished(
                SECOND,
                "f",
                missing("same", "r1").discrepancy(),
                Found.of("is short", SHORT).named("r3").received(10).discrepancy(),
                Found.of("more", SHORT).named("r4").received(2_000).discrepancy(),
                missing("new", "r5").discrepancy());

        assertThat(balance(store, second.id())).isEqualTo(new CaseBalance(4, 1, 1, 4));
        assertThat(store.changes(second))
                .extracting(
                        CaseChange::caseId,
                        CaseChange::change,
                        CaseChange::typeBefore,
                        CaseChange::typeNow,
                        CaseChange::differenceBefore,
                        CaseChange::differenceNow)
                .containsExactly(
                        tuple("gone", Change.CLOSED, "MISSING", "", -5_000L, 0L),
                        tuple("is short", Change.CHANGED, "MISSING", "SHORT", -5_000L, -4_990L),
                        tuple("more", Change.CHANGED, "SHORT", "SHORT", -4_000L, -3_000L),
                        tuple("new", Change.OPENED, "", "MISSING", 0L, -5_000L));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void tellsCasesOfOneReferenceApartByIdAndThenByNumber(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        store.finished(
                FIRST,
                "f",
                Found.of("u1", UNEXPECTED).named("r").received(9_000).discrepancy(),
                Found.of("u2", UNEXPECTED).named("r").received(9_001).discrepancy());

        NightRun second = store.finished(
                SECOND,
                "f",
                Found.of("l1", LATE).named("r").received(5_000).discrepancy(),
                missing("m1", "r").discrepancy(),
                Found.of("u2", UNEXPECTED).named("r").received(9_001).discrepancy());

        assertThat(balance(store, second.id())).isEqualTo(new CaseBalance(2, 1, 0, 3));
        assertThat(store.changes(second))
                .extracting(CaseChange::caseId, CaseChange::change, CaseChange::typeBefore)
                .containsExactly(tuple("l1", Change.CHANGED, "UNEXPECTED"), tuple("m1", Change.OPENED, ""));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void comparesWithTheResultOfTheLastBusinessDateOnly(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        NightRun superseded = store.finished(FIRST, "early", missing("c1", "r1").discrepancy());
        store.finished(FIRST, "late", missing("c2", "r2").discrepancy());
        store.begun(FIRST, "never finished", missing("c3", "r3").discrepancy());
        store.finished(SECOND.plusDays(1), "f");
        NightRun second = store.finished(SECOND, "f", missing("c2", "r2").discrepancy());

        assertThat(store.changes(second)).isEmpty();
        assertThat(balance(store, second.id())).isEqualTo(new CaseBalance(1, 0, 0, 1));

        store.runs().repeat(superseded.id());
        assertThat(store.changes(second))
                .extracting(CaseChange::caseId, CaseChange::change)
                .containsExactly(tuple("c1", Change.CLOSED), tuple("c2", Change.OPENED));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void saysWhyACaseIsOpenNow(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        night(store, FIRST, Map.of("programs.csv", "a"), List.of(accepted(OLD)));
        NightRun second = night(
                store,
                SECOND,
                Map.of("programs.csv", "b"),
                List.of(accepted(OLD), accepted(NEW)),
                missing("by file", "r1")
                        .since(SECOND)
                        .seenIn(OLD.name(), 2)
                        .seenIn(NEW.name(), 2)
                        .discrepancy(),
                missing("by day", "r2").since(SECOND).seenIn(OLD.name(), 3).discrepancy(),
                missing("by reference", "r3").since(FIRST).seenIn(OLD.name(), 4).discrepancy());
        NightRun third = night(
                store,
                SECOND.plusDays(1),
                Map.of("programs.csv", "b"),
                List.of(accepted(OLD)),
                missing("by other file", "r4")
                        .since(FIRST)
                        .seenIn(OLD.name(), 4)
                        .discrepancy());

        assertThat(store.changes(second))
                .extracting(CaseChange::caseId, CaseChange::reason)
                .containsExactly(
                        tuple("by file", Reason.NEW_FILE),
                        tuple("by day", Reason.DAY_PASSED),
                        tuple("by reference", Reason.REFERENCE_CHANGED));
        assertThat(store.changes(third))
                .extracting(CaseChange::caseId, CaseChange::change, CaseChange::reason)
                .contains(tuple("by other file", Change.OPENED, Reason.NEW_FILE));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void saysWhyACaseIsGone(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        Discrepancy open = missing("c", "r").discrepancy();
        night(store, FIRST, Map.of("programs.csv", "a"), List.of(accepted(OLD)), open);
        NightRun byDay = night(store, FIRST.plusDays(1), Map.of("programs.csv", "a"), List.of(accepted(OLD)));
        night(store, FIRST.plusDays(2), Map.of("programs.csv", "a"), List.of(accepted(OLD)), open);
        NightRun byReference = night(store, FIRST.plusDays(3), Map.of("programs.csv", "b"), List.of(accepted(OLD)));
        night(store, FIRST.plusDays(4), Map.of("programs.csv", "a"), List.of(accepted(OLD)), open);
        NightRun byFile =
                night(store, FIRST.plusDays(5), Map.of("programs.csv", "b"), List.of(accepted(OLD), accepted(NEW)));

        assertThat(List.of(reason(store, byDay), reason(store, byReference), reason(store, byFile)))
                .containsExactly(Reason.DAY_PASSED, Reason.REFERENCE_CHANGED, Reason.NEW_FILE);
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void noticesACaseThatWasLostBetweenTheNights(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        store.finished(
                FIRST,
                "f",
                missing("c1", "r1").discrepancy(),
                missing("c2", "r2").discrepancy());
        long run = store.begun(SECOND, "f", missing("c1", "r1").discrepancy());
        assertThat(balance(store, run).imbalance()).isEmpty();

        JdbcClient.create(store.database())
                .sql("DELETE FROM discrepancy WHERE case_id = 'c2'")
                .update();

        assertThat(balance(store, run).imbalance())
                .contains("1 cases are open, but 2 were, 0 were opened and 0 closed");
    }

    private static CaseBalance balance(StoreFixture store, long run) {
        return new Cases(store.database()).balance(run, dateOf(store, run));
    }

    private static LocalDate dateOf(StoreFixture store, long run) {
        return JdbcClient.create(store.database())
                .sql("SELECT business_date FROM night_run WHERE run_id = ?")
                .param(run)
                .query(LocalDate.class)
                .single();
    }

    private static Reason reason(StoreFixture store, NightRun run) {
        return store.changes(run).get(0).reason();
    }

    private static Found missing(String caseId, String reference) {
        return Found.of(caseId, MISSING).named(reference);
    }

    private static NightRun night(
            StoreFixture store,
            LocalDate day,
            Map<String, String> references,
            List<FileAccount> files,
            Discrepancy... cases) {
        long run = store.runs().begin(day, "1", StoreFixture.AT_NIGHT);
        files.forEach(account -> store.manifest().add(account.file(), run));
        Map<String, String> hashes = new HashMap<>();
        references.forEach((name, digit) -> hashes.put(name, digit.repeat(64)));
        store.runs().identify(run, "f", hashes);
        store.outcomes().accounts(run, files);
        store.save(run, Arrays.asList(StoreFixture.outcome(cases)), StoreFixture::unaddressed);
        store.runs().finish(run, result());
        return store.runs().finished(day, "f").orElseThrow();
    }
}
