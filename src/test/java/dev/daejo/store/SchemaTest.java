package dev.daejo.store;

import static dev.daejo.reconciliation.discrepancy.DiscrepancyType.MISSING;
import static dev.daejo.reconciliation.discrepancy.DiscrepancyType.UNEXPECTED;
import static dev.daejo.store.StoreFixture.ENGINES;
import static dev.daejo.store.StoreFixture.FIRST;
import static dev.daejo.store.StoreFixture.SECOND;
import static dev.daejo.store.StoreFixture.accepted;
import static dev.daejo.store.StoreFixture.file;
import static dev.daejo.store.StoreFixture.outcome;
import static dev.daejo.store.StoreFixture.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.daejo.reconciliation.ControlTotals;
import dev.daejo.reconciliation.MemberOutcome;
import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.claim.ClaimStatus;
import dev.daejo.reconciliation.claim.ClaimStep;
import dev.daejo.reconciliation.claim.Direction;
import dev.daejo.reconciliation.claim.SomeClaim;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.reconciliation.discrepancy.EvidenceKind;
import dev.daejo.reconciliation.discrepancy.Why;
import dev.daejo.reconciliation.statement.RowOrigin;
import dev.daejo.store.embedded.TestEngine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class SchemaTest {

    @Test
    void beginsWithTheTablesOfSpringBatchAsItShipsThem() throws IOException {
        assertThat(resource("/db/migration/V1__spring_batch.sql"))
                .isEqualTo(resource("/org/springframework/batch/core/schema-postgresql.sql"));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void ordersEveryTextByCodePointAndKeepsNoTimeWithAZone(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);

        assertThat(columns(store, "data_type IN ('text', 'character varying') AND collation_name IS DISTINCT FROM 'C'"))
                .isEmpty();
        assertThat(columns(store, "data_type LIKE '%with time zone'")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void holdsOneOpenClaimOfACase(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        long run = store.begun(FIRST, "f");

        store.save(
                run, List.of(claimed("M2", "c1", ClaimStatus.RECOVERED, ClaimStatus.OPEN)), StoreFixture::unaddressed);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> store.save(
                        run,
                        List.of(claimed("M3", "c2", ClaimStatus.SUBMITTED, ClaimStatus.OPEN)),
                        StoreFixture::unaddressed))
                .withMessageContaining("claim_one_open_of_a_case");
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void holdsACreditThatBelongsToNothingInOneCase(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        Evidence unpaired = new Evidence(
                new RowOrigin("payouts-semas-20251015.csv", 2),
                EvidenceKind.PAYOUT,
                FIRST,
                "P1",
                "",
                5_000,
                true,
                Why.BELONGS_TO_NOTHING);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> store.begun(
                        FIRST,
                        "f",
                        Found.of("c1", UNEXPECTED).seenIn(unpaired).discrepancy(),
                        Found.of("c2", UNEXPECTED).seenIn(unpaired).discrepancy()))
                .withMessageContaining("evidence_one_case_of_an_unpaired_credit");
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void holdsACaseOnceInARun(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        Discrepancy found = Found.of("c1", MISSING).discrepancy();

        store.finished(FIRST, "f", found);
        store.finished(SECOND, "f", found);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> store.begun(SECOND, "g", found, found))
                .withMessageContaining("discrepancy_pkey");
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void holdsThatEvidenceAndClaimsHaveTheirCase(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        JdbcClient jdbc = JdbcClient.create(store.database());
        long run = store.begun(
                FIRST, "f", Found.of("c1", MISSING).seenIn("a.csv", 2).discrepancy());

        for (String refused : List.of(
                "INSERT INTO evidence SELECT run_id, 'c2', position, file, line, kind, dated, id, last_four, amount,"
                        + " counted, why FROM evidence WHERE run_id = ?",
                "UPDATE evidence SET case_id = 'c2' WHERE run_id = ?",
                "DELETE FROM discrepancy WHERE run_id = ?")) {
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .as(refused)
                    .isThrownBy(() -> jdbc.sql(refused).param(run).update());
        }
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> store.save(run, List.of(claimedWithoutItsCase()), StoreFixture::unaddressed))
                .withMessageContaining("a row of \"claim\" has no case");
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void holdsThatCasesHaveTheirRun(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        JdbcClient jdbc = JdbcClient.create(store.database());
        long run = store.begun(FIRST, "f", Found.of("c1", MISSING).discrepancy());

        List.of("run_block", "run_file", "run_reference", "control_total", "control_total_share")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        for (String refused : List.of(
                "UPDATE discrepancy SET run_id = -1 WHERE run_id = ?",
                "INSERT INTO discrepancy SELECT -1, case_id, type, cause, program_id, counterparty_id, member_id, period, reference, expected, received, due_on,"
                        + " days_overdue, code, incident_id, ambiguous, paired_by, since FROM discrepancy WHERE run_id = ?",
                "DELETE FROM night_run WHERE run_id = ?")) {
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .as(refused)
                    .isThrownBy(() -> jdbc.sql(refused).param(run).update())
                    .withMessageContaining("run");
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void holdsOneResultOfADate(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        NightRun superseded = store.finished(FIRST, "f");
        store.finished(FIRST, "g");

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> JdbcClient.create(store.database())
                        .sql("UPDATE night_run SET state = 'FINISHED' WHERE run_id = ?")
                        .param(superseded.id())
                        .update())
                .withMessageContaining("night_run_one_result_of_a_date");
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void letsARoleRunThatMayCreateNothing(TestEngine engine) {
        StoreFixture owner = StoreFixture.on(engine);
        String role = "runs_" + Long.toUnsignedString(System.nanoTime());
        JdbcClient admin = JdbcClient.create(owner.database());
        admin.sql("CREATE ROLE " + role).update();
        admin.sql("REVOKE CREATE ON SCHEMA public FROM PUBLIC").update();
        admin.sql("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO " + role)
                .update();
        StoreFixture store = new StoreFixture(as(role, owner));

        NightRun first = store.finished(FIRST, "f", Found.of("c1", MISSING).discrepancy());
        long run = store.begun(FIRST, "g", Found.of("c1", MISSING).discrepancy());
        store.manifest().add(file("a.csv", "1"), run);
        store.outcomes().clear(run);
        store.outcomes().accounts(run, List.of(accepted(file("a.csv", "1"))));
        store.save(run, List.of(outcome()), StoreFixture::unaddressed);
        store.runs().finish(run, result());
        store.runs().repeat(first.id());

        assertThat(store.discrepancies(first)).hasSize(1);
        try (NightLock lock = NightLock.tryAcquire(store.database()).orElseThrow()) {
            assertThat(lock.isHeld()).isTrue();
        }
    }

    private static DelegatingDataSource as(String role, StoreFixture store) {
        return new DelegatingDataSource(store.database()) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SET ROLE " + role);
                }
                return connection;
            }
        };
    }

    private static List<String> columns(StoreFixture store, String condition) {
        return JdbcClient.create(store.database())
                .sql(
                        "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'public'"
                                + " AND table_name NOT LIKE 'batch%' AND table_name NOT LIKE 'flyway%'"
                                + " AND table_name <> 'scheduled_tasks' AND "
                                + condition)
                .query(String.class)
                .list();
    }

    private static MemberOutcome claimed(String memberId, String caseId, ClaimStatus... statuses) {
        List<Claim> claims = Arrays.stream(statuses)
                .map(status -> SomeClaim.of(
                        caseId + status,
                        caseId,
                        Direction.CLAIM,
                        "HANA",
                        ClaimStep.CONTACT,
                        memberId,
                        "r",
                        5_000,
                        0,
                        null,
                        status))
                .toList();
        return new MemberOutcome(
                memberId, List.of(Found.of(caseId, MISSING).discrepancy()), claims, ControlTotals.ZERO);
    }

    private static MemberOutcome claimedWithoutItsCase() {
        MemberOutcome whole = claimed("M9", "c9", ClaimStatus.OPEN);
        return new MemberOutcome("M9", List.of(), whole.claims(), ControlTotals.ZERO);
    }

    private static String resource(String path) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(SchemaTest.class.getResourceAsStream(path))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
