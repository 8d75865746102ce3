package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.store.NightLock;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights that nobody starts by hand. */
class ServeTest {

    private static final LocalDate D = World.D;
    /** So many files are taken in at once. */
    private static final int WORKERS = Math.max(8, Runtime.getRuntime().availableProcessors());

    private static final String CRON = "--daejo.serve.cron=";
    private static final String FINISHED = "SELECT string_agg(business_date::text, ' ' ORDER BY run_id)"
            + " FROM night_run WHERE state IN ('FINISHED', 'SUPERSEDED')";

    private final Path folder;
    private final World world;
    private final HandClock clock = HandClock.at(D.atTime(4, 0));

    ServeTest(@TempDir Path folder) {
        this.folder = folder;
        this.world = World.in(folder.resolve("world")).promised(40);
        Flyway.configure().dataSource(world.database()).load().migrate();
    }

    @Test
    void theNightThatIsDueIsRunAndItsReportsAreThoseOfTheCommand() throws Exception {
        try (Serving serving = serving()) {
            untilDone(serving, D.toString());
            serving.until(() -> serving.health().contains("\"last night done\":\"2025-10-20\""));
            assertThat(serving.health()).startsWith("{").contains("\"status\":\"UP\"", "\"db\"", "\"diskSpace\"");
            assertThat(serving.page("/actuator/prometheus")).contains("# TYPE ");
            assertThat(List.of("env", "beans", "loggers", "heapdump", "shutdown", "metrics"))
                    .allSatisfy(page ->
                            assertThat(serving.page("/actuator/" + page)).startsWith("404"));
            assertThat(serving.page("/actuator/info")).startsWith("{");
        }
        World byHand = World.in(folder.resolve("by-hand")).promised(40);
        assertThat(byHand.night().status()).isZero();
        assertThat(world.reports()).isEqualTo(byHand.reports());
    }

    @Test
    void aNightThatIsNotDueIsNotRun() throws Exception {
        clock.set(D.atTime(1, 59));
        try (Serving serving = serving()) {
            serving.hasLooked();
            assertThat(finished()).isEqualTo("null");
            clock.set(D.atTime(2, 0));
            untilDone(serving, D.toString());
        }
    }

    @Test
    void threeDaysOfDowntimeAreCaughtUpInOrder() throws Exception {
        assertThat(world.night(D.minusDays(3)).status()).isZero();
        try (Serving serving = serving()) {
            untilDone(serving, "2025-10-17 2025-10-18 2025-10-19 2025-10-20");
        }
    }

    @Test
    void aNightWaitsForItsFilesAndRunsWhenTheyAreThere() throws Exception {
        expectsPayoutsEveryDay();
        try (Serving serving = serving()) {
            serving.until(() -> serving.health().contains("\"waits for\":\"payouts-HANA\""));
            assertThat(finished()).isEqualTo("null");
            world.write("inbox/payouts-hana-20251016-20251019.csv", PAYOUTS);
            untilDone(serving, D.toString());
            assertThat(world.report("run.json")).doesNotContain("INCOMPLETE");
        }
    }

    @Test
    void aNightRunsWithoutItsFilesAtTheDeadlineAndAgainWhenTheyCome() throws Exception {
        expectsPayoutsEveryDay();
        try (Serving serving = serving()) {
            serving.until(() -> serving.health().contains("waits for"));
            clock.set(D.atTime(9, 0));
            untilDone(serving, D.toString());
            assertThat(world.report("run.json")).contains("INCOMPLETE");
            world.write("inbox/payouts-hana-20251016-20251019.csv", PAYOUTS);
            untilDone(serving, "2025-10-20 2025-10-20");
            serving.until(() -> !world.report("run.json").contains("INCOMPLETE"));
            serving.hasLooked();
            assertThat(World.text(log()).lines().filter(line -> line.contains("is run again")))
                    .hasSize(1);
        }
    }

    @Test
    void aNightThatFailsIsTriedAgainAfterARest() throws Exception {
        Gate gate = Gate.refusing(World.member(0), world.database());
        try (Serving serving = serving()) {
            serving.until(() -> serving.health().contains("\"failed\":\"2025-10-20\""));
            gate.close();
            serving.hasLooked();
            assertThat(finished()).isEqualTo("null");
            clock.set(D.atTime(4, 5));
            untilDone(serving, D.toString());
            serving.until(() -> !serving.health().contains("failed"));
        }
    }

    @Test
    void aNightBesideAnotherRunBeginsWhenThatOneEndsAndDoesNotRestAsAfterAFailure() throws Exception {
        try (Serving serving = waitingForAnotherRun()) {
            untilDone(serving, D.toString());
            assertThat(serving.health()).doesNotContain("failed");
        }
    }

    /** The other run ends when this returns. */
    private Serving waitingForAnotherRun() throws Exception {
        try (NightLock another = NightLock.tryAcquire(world.database()).orElseThrow()) {
            Serving serving = serving();
            serving.until(() -> serving.health().contains("\"waits for\":\"another run\""));
            assertThat(finished()).isEqualTo("null");
            assertThat(another.isHeld()).isTrue();
            return serving;
        }
    }

    @Test
    void aLateFileThatCameBesideAnotherRunIsTakenInWhenThatOneEnds() throws Exception {
        try (Serving serving = serving()) {
            untilDone(serving, D.toString());
            try (NightLock another = NightLock.tryAcquire(world.database()).orElseThrow()) {
                world.write("inbox/payouts-hana-20251016-20251019.csv", PAYOUTS);
                serving.until(() -> serving.health().contains("\"waits for\":\"another run\""));
                assertThat(another.isHeld()).isTrue();
            }
            untilDone(serving, "2025-10-20 2025-10-20");
        }
    }

    @Test
    void whoIsToldToStopEndsTheBlockAndTheNextStartContinues() throws Exception {
        Gate gate = Gate.before(World.member(20), world.database());
        Serving serving = serving("--daejo.members-per-block=1");
        gate.isReached();
        serving.isToldToStop();
        serving.until(() -> serving.health().contains("\"stopping\":true"));
        gate.close();
        serving.hasEnded();
        hasStoppedAfterMember(21);
        try (Serving again = serving("--daejo.members-per-block=1")) {
            untilDone(again, D.toString());
        }
        isAsIfNothingHadHappened(D);
    }

    @Test
    void aSignalEndsTheBlockAndTheNextStartContinues() throws Exception {
        List<String> arguments = arguments("--daejo.members-per-block=1", CRON + "* * * * * *");
        try (OtherJvm jvm = OtherJvm.runs(folder, arguments)) {
            try (Gate gate = Gate.before(World.member(20), world.database())) {
                gate.isReached();
                jvm.isSignalled();
                Gate.awaits(() -> World.text(log()).contains("Told to stop"), "the signal is heard");
            }
            assertThat(jvm.ends().status()).isEqualTo(128 + 15);
        }
        hasStoppedAfterMember(21);
        assertThat(World.text(log())).doesNotContain(" ERROR ", " WARN ");
        LocalDate today = LocalDate.parse(sql("SELECT business_date FROM night_run"));
        clock.set(today.atTime(4, 0));
        try (Serving again = serving()) {
            untilDone(again, today.toString());
        }
        isAsIfNothingHadHappened(today);
    }

    @Test
    void whoIsToldToStopWhileFilesAreTakenInEndsThoseInHandAndTheNextStartTakesInTheRest() throws Exception {
        promisesInManyFiles(world);
        Gate gate = Gate.beforeFiles(world.database());
        Serving serving = serving();
        gate.isReached();
        serving.isToldToStop();
        serving.until(() -> serving.health().contains("\"stopping\":true"));
        gate.close();
        serving.hasEnded();
        assertThat(Integer.parseInt(sql("SELECT count(*) FROM source_file"))).isBetween(1, WORKERS);
        hasStopped();
        try (Serving again = serving()) {
            untilDone(again, D.toString());
        }
        World undisturbed =
                promisesInManyFiles(World.in(folder.resolve("undisturbed")).promised(40));
        assertThat(undisturbed.night().status()).isZero();
        assertThat(world.reports()).isEqualTo(undisturbed.reports());
    }

    /** Many more than are taken in at a time. */
    private static World promisesInManyFiles(World world) {
        IntStream.range(0, 10 * WORKERS)
                .forEach(number -> world.write(
                        "inbox/expected-more-%d.csv".formatted(number),
                        "program_id,member_id,period,reference,amount,due_on",
                        "EVENT,%s,2025-10,more-%d,700,2025-10-15".formatted(World.member(number), number)));
        return world;
    }

    private void hasStoppedAfterMember(int members) {
        assertThat(sql("SELECT sum(members) FROM run_block")).isEqualTo(String.valueOf(members));
        hasStopped();
    }

    private void hasStopped() {
        assertThat(sql("SELECT string_agg(DISTINCT status, ' ') FROM batch_job_execution WHERE job_instance_id ="
                        + " (SELECT max(job_instance_id) FROM batch_job_instance)"))
                .isEqualTo("STOPPED");
        assertThat(finished()).isEqualTo("null");
    }

    private void isAsIfNothingHadHappened(LocalDate date) {
        World undisturbed = World.in(folder.resolve("undisturbed")).promised(40);
        assertThat(undisturbed.night(date).status()).isZero();
        assertThat(world.reports(date)).isEqualTo(undisturbed.reports(date));
        assertThat(sql("SELECT sum(members) FROM run_block")).isEqualTo("40");
    }

    @Test
    void ofTwoProcessesOneRunsTheNightAndWhenItIsKilledTheOtherEndsIt() throws Exception {
        try (TwoProcesses both = twoProcesses()) {
            try (Gate gate = Gate.before(World.member(20), world.database())) {
                both.begin();
                gate.isReached();
                both.worker().isKilled();
            }
            theOtherEndsIt();
        }
    }

    @Test
    void ofTwoProcessesOneIsThoughtDeadAndKeepsItsNightUntilItIsAndTheOtherEndsIt() throws Exception {
        try (TwoProcesses both = twoProcesses()) {
            try (Gate gate = Gate.before(World.member(20), world.database())) {
                both.begin();
                gate.isReached();
                OtherJvm worker = both.worker();
                worker.isHeldUp();
                try {
                    Gate.awaits(() -> World.text(log()).contains("waits for: another run"), "the other has taken over");
                } finally {
                    worker.isKilled();
                }
            }
            theOtherEndsIt();
        }
    }

    private TwoProcesses twoProcesses() {
        return new TwoProcesses(folder, world, arguments("--daejo.members-per-block=5", CRON + "* * * * * *"));
    }

    private void theOtherEndsIt() throws InterruptedException {
        try {
            Gate.awaits(world.database(), "SELECT count(*) FROM night_run WHERE state = 'FINISHED'");
        } catch (AssertionError never) {
            throw new AssertionError(never.getMessage() + World.text(log()), never);
        }
        assertThat(sql("SELECT sum(members) FROM run_block")).isEqualTo("40");
        assertThat(sql("SELECT count(*) FROM night_run WHERE state IN ('FINISHED', 'SUPERSEDED')"))
                .isEqualTo("1");
    }

    @Test
    void aWrongScheduleStopsTheStartWithItsNameAndWhatIsAllowed() {
        Ended refused = World.command(clock, arguments(CRON + "soon").toArray(String[]::new));
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err())
                .contains("daejo.serve.cron=soon", "초 분 시 일 월 요일")
                .hasLineCount(1);
    }

    private static final String PAYOUTS =
            "payout_id,program_id,member_id,period,reference,amount,status,processed_at,paid_on";

    private void expectsPayoutsEveryDay() {
        world.write(
                "reference/counterparties.csv",
                "counterparty_id,name,kind,payouts_every,delivery_lag_days",
                "HANA,하나카드,CARD_ISSUER,DAY,1");
    }

    /** Finished and told: its reports are there too. */
    private void untilDone(Serving serving, String dates) throws Exception {
        serving.until(() -> finished().equals(dates) && !serving.health().contains("working at"));
    }

    private Serving serving(String... more) {
        return Serving.begins(clock, world, arguments(more));
    }

    private List<String> arguments(String... more) {
        List<String> arguments = new ArrayList<>(world.arguments(D));
        arguments.set(0, "serve");
        arguments.remove("--date=" + D);
        arguments.addAll(List.of("--server.port=0", "--daejo.serve.look-every=1s", "--daejo.serve.heartbeat=1s"));
        arguments.addAll(List.of(more));
        if (arguments.stream().noneMatch(argument -> argument.startsWith(CRON))) {
            arguments.add(CRON + "0 0 2 * * *");
        }
        return arguments;
    }

    private Path log() {
        return world.folder().resolve("store/daejo.log");
    }

    private String finished() {
        return sql(FINISHED);
    }

    private String sql(String question) {
        return Gate.answer(world.database(), question);
    }
}
