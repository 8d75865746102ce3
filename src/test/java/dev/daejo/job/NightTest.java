package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.store.embedded.TestEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole nights, from files to reports, with their exit statuses. */
class NightTest {

    private static final LocalDate NEXT_DAY = World.D.plusDays(1);

    private final Path folder;
    private final World world;

    NightTest(@TempDir Path folder) {
        this.folder = folder;
        this.world = World.in(folder);
    }

    @Test
    void aCleanNightEndsWith0AndTellsWhatIsWrong() {
        Ended ended = world.promised(40).night();
        assertThat(ended.status()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .contains("[4/6]", "40명 완료")
                .containsPattern("20,000원 +20건 +미지급 \\(MISSING\\)")
                .contains("보고서  ", "out/2025-10-20");
        assertThat(World.linesWith(world.report("discrepancies.csv"), "MISSING"))
                .isEqualTo(20);
    }

    @Test
    void theSameNightTwiceGivesTheSameBytesAndTheSameStatus() {
        assertThat(world.promised(40).night().status()).isZero();
        Map<String, String> first = world.reports();
        assertThat(world.night().status()).isZero();
        assertThat(world.reports()).isEqualTo(first);
        assertThat(sql("SELECT count(*) FROM night_run WHERE state = 'FINISHED'"))
                .isEqualTo("1");
        assertThat(sql("SELECT count(*) FROM source_file")).isEqualTo("3");
    }

    @Test
    void severalNightsRunInOneJvm() {
        world.promised(40);
        assertThat(world.night().status()).isZero();
        Map<String, String> first = world.reports();
        assertThat(world.night(NEXT_DAY).status()).isZero();
        assertThat(World.linesWith(
                        World.text(folder.resolve("out/%s/discrepancies.csv".formatted(NEXT_DAY))), "MISSING"))
                .isEqualTo(20);
        assertThat(world.night(World.D).status()).isZero();
        assertThat(world.reports()).isEqualTo(first);
    }

    @Test
    void aLateFileMakesItAnotherNightThatSupersedesTheFirst() {
        world.promised(40).night();
        world.write(
                "inbox/payouts-hana-20251016.csv",
                "payout_id,program_id,member_id,period,reference,amount,status,processed_at,paid_on",
                "P-0,EVENT,M00000,,E-0,1000,PAID,2025-10-16T06:00,2025-10-16");
        assertThat(world.night().status()).isZero();
        assertThat(World.linesWith(world.report("discrepancies.csv"), "MISSING"))
                .isEqualTo(19);
        assertThat(sql("SELECT string_agg(state, ',' ORDER BY run_id) FROM night_run"))
                .isEqualTo("SUPERSEDED,FINISHED");
    }

    @Test
    void otherReferenceDataMakesItAnotherNight() {
        world.promised(40).night();
        world.write("reference/holidays.csv", "date,name", "2025-10-15,쉬는 날");
        assertThat(world.night().status()).isZero();
        assertThat(sql("SELECT count(DISTINCT fingerprint) FROM night_run")).isEqualTo("2");
    }

    @Test
    void aRefusedLineMakesTheStatus3AlsoWhenTheNightIsRepeated() {
        world.promised(40)
                .write(
                        "inbox/expected-bad.csv",
                        "program_id,member_id,period,reference,amount,due_on",
                        "EVENT,M1,2025-09,X,ten,2025-10-15");
        assertThat(world.night().status()).isEqualTo(3);
        assertThat(world.night().status()).isEqualTo(3);
        assertThat(world.report("run.json")).contains("INCOMPLETE");
    }

    @Test
    void aRowThatOnlyTheReferenceDataRefusesMakesTheStatus3() {
        world.promised(4)
                .write(
                        "inbox/expected-bad.csv",
                        "program_id,member_id,period,reference,amount,due_on",
                        "NOBODYS,M1,2025-09,X,10,2025-10-15");
        assertThat(world.night().status()).isEqualTo(3);
    }

    @Test
    void whatAFinishedRunTookInDoesNotCountForTheNextOne() {
        world.promised(4).write("inbox/nonsense.csv", "a", "1");
        assertThat(world.night().status()).isEqualTo(3);
        assertThat(world.night(NEXT_DAY).status()).isZero();
    }

    @Test
    void aHoleMakesTheStatus3() {
        world.promised(4)
                .write(
                        "reference/counterparties.csv",
                        "counterparty_id,name,kind,payouts_every",
                        "HANA,하나카드,CARD_ISSUER,DAY");
        Ended ended = world.night();
        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.out()).contains("빠진 날", "2025-10-16");
    }

    @Test
    void aMemberThatCannotBeComputedIsReportedAndTheOthersAreDone() {
        world.promised(40)
                .write(
                        "inbox/payouts-hana-20251016.csv",
                        "payout_id,program_id,member_id,reference,amount,status,processed_at",
                        "A,EVENT,M00007,E-7,9000000000000000000,PAID,2025-10-16T06:00",
                        "B,EVENT,M00007,E-7,9000000000000000000,PAID,2025-10-16T06:00");
        assertThat(world.night().status()).isEqualTo(3);
        String discrepancies = world.report("discrepancies.csv");
        assertThat(World.linesWith(discrepancies, "FAILED_TO_RECONCILE")).isEqualTo(1);
        assertThat(World.linesWith(discrepancies, "MISSING")).isEqualTo(20);
    }

    @Test
    void anAcceptedFileThatLeftTheInboxIsStillKnown() throws IOException {
        world.promised(40).night();
        Map<String, String> first = world.reports();
        Files.delete(folder.resolve("inbox/expected-event.csv"));
        Files.delete(folder.resolve("inbox/payouts-hana-20251015.csv"));
        assertThat(world.night().status()).isZero();
        assertThat(world.reports()).isEqualTo(first);
    }

    @Test
    void anArchivedFileThatIsGoneStopsTheNightByItsName() throws IOException {
        world.promised(40).night();
        String sha256 = sql("SELECT sha256 FROM source_file WHERE name = 'expected-event.csv'");
        Files.delete(folder.resolve("store/archive/%s/%s".formatted(sha256.substring(0, 2), sha256)));
        Ended ended = world.night(NEXT_DAY);
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.err()).contains("'expected-event.csv'", "no longer in the archive");
        assertThat(folder.resolve("out/" + NEXT_DAY)).doesNotExist();
    }

    @Test
    void theBlockOfMembersChangesNothingThatIsReported() {
        world.promised(40).night();
        World other = World.in(folder.resolve("other")).promised(40);
        assertThat(other.night("--daejo.members-per-block=3").status()).isZero();
        assertThat(other.reports()).isEqualTo(world.reports());
    }

    @Test
    void aSettingWithoutSenseIsAWrongCommand() {
        Ended zero = world.night("--daejo.members-per-block=0");
        assertThat(zero.status()).isEqualTo(2);
        assertThat(zero.err()).contains("daejo.members-per-block=0").hasLineCount(1);
        assertThat(world.night("--daejo.members-per-block=many").status()).isEqualTo(2);
    }

    @Test
    void anInboxWithoutALineIsANightWithoutAMember() {
        assertThat(world.night().status()).isZero();
        assertThat(world.report("run.json")).contains("RECONCILED");
    }

    @ParameterizedTest
    @MethodSource("dev.daejo.store.embedded.TestDatabase#engines")
    void aNightFailsAndContinuesOnEveryServer(TestEngine engine) throws SQLException {
        World there = World.in(folder.resolve("there"), engine).promised(40);
        Gate gate = Gate.refusing(World.member(20), there.database());
        assertThat(there.night("--daejo.members-per-block=10").status()).isEqualTo(1);
        gate.close();
        assertThat(there.night("--daejo.members-per-block=10").status()).isZero();
        assertThat(World.linesWith(there.report("discrepancies.csv"), "MISSING"))
                .isEqualTo(20);
    }

    @Test
    void theRoleOfTheRunNeedNotOwnTheTables() throws SQLException {
        String role = "run_" + UUID.randomUUID().toString().replace("-", "");
        Gate.execute(world.database(), """
                CREATE ROLE %1$s LOGIN PASSWORD 'night';
                ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %1$s;
                ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO %1$s;
                """.formatted(role));
        List<String> arguments = new ArrayList<>(world.promised(4).arguments(World.D));
        arguments.removeIf(argument -> argument.contains("username") || argument.contains("password"));
        arguments.addAll(List.of(
                "--spring.datasource.username=" + role,
                "--spring.datasource.password=night",
                "--spring.flyway.user=" + world.database().getUser(),
                "--spring.flyway.password=" + world.database().getPassword()));
        Ended ended = World.command(arguments.toArray(String[]::new));
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
    }

    @Test
    void aServerThatIsNotThereIsSaidInOneSentence() {
        Ended ended = World.command(world.promised(4)
                .arguments(World.D, "jdbc:postgresql://127.0.0.1:1/none")
                .toArray(String[]::new));
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.err()).startsWith("실행에 실패했습니다: ");
        assertThat(World.text(folder.resolve("store/daejo.log"))).contains("\tat ");
    }

    private String sql(String question) {
        return Gate.answer(world.database(), question);
    }
}
