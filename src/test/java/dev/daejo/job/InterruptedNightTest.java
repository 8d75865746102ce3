package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nights that are stopped in the middle of the reconciling step, at a known block, and run again. */
class InterruptedNightTest {

    private static final int MEMBERS = 60;
    private static final String MIDDLE = World.member(30);
    private static final String SMALL_BLOCKS = "--daejo.members-per-block=5";

    private final Path folder;
    private final World world;

    InterruptedNightTest(@TempDir Path folder) {
        this.folder = folder;
        this.world = World.in(folder.resolve("world")).promised(MEMBERS);
    }

    @Test
    void aKilledNightEndsInTheSameBytesWithNothingTwice() throws Exception {
        try (Gate gate = Gate.before(MIDDLE, world.database());
                OtherJvm jvm = OtherJvm.runs(folder, arguments())) {
            gate.isReached();
            assertThat(sql("SELECT sum(members) FROM run_block")).isEqualTo("30");
            jvm.isKilled();
        }
        assertThat(world.folder().resolve("out"))
                .satisfiesAnyOf(out -> assertThat(out).doesNotExist(), out -> assertThat(out)
                        .isEmptyDirectory());
        awaitNobodyHoldsTheLock();
        assertThat(world.night(SMALL_BLOCKS).status()).isZero();
        isAsIfNothingHadHappened();
    }

    @Test
    void aNightThatWasKilledGoesOnWithBlocksOfAnotherSize() throws Exception {
        try (Gate gate = Gate.before(MIDDLE, world.database());
                OtherJvm jvm = OtherJvm.runs(folder, arguments())) {
            gate.isReached();
            jvm.isKilled();
        }
        awaitNobodyHoldsTheLock();
        assertThat(world.night("--daejo.members-per-block=7").status()).isZero();
        isAsIfNothingHadHappened();
    }

    @Test
    void whatADeadRunTookInCountsForTheStatus() throws Exception {
        world.write("inbox/nonsense.csv", "a", "1");
        try (Gate gate = Gate.before(MIDDLE, world.database());
                OtherJvm jvm = OtherJvm.runs(folder, arguments())) {
            gate.isReached();
            jvm.isKilled();
        }
        awaitNobodyHoldsTheLock();
        assertThat(world.night(SMALL_BLOCKS).status()).isEqualTo(3);
    }

    @Test
    void aTerminatedNightEndsWithTheStatusOfTheSignalAndContinues() throws Exception {
        try (Gate gate = Gate.before(MIDDLE, world.database());
                OtherJvm jvm = OtherJvm.runs(folder, arguments())) {
            gate.isReached();
            assertThat(jvm.isTerminated().status()).isEqualTo(128 + 15);
        }
        awaitNobodyHoldsTheLock();
        assertThat(world.night(SMALL_BLOCKS).status()).isZero();
        isAsIfNothingHadHappened();
    }

    @Test
    void aBlockThatCannotBeWrittenFailsTheRunAndTheNextOneContinues() throws Exception {
        Gate gate = Gate.refusing(MIDDLE, world.database());
        Ended failed = world.night(SMALL_BLOCKS);
        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.err().lines()).hasSize(1);
        assertThat(failed.err()).contains("the disk is full").doesNotContain("\tat ");
        assertThat(World.text(world.folder().resolve("store/daejo.log"))).contains("\tat ");
        assertThat(world.night(SMALL_BLOCKS).status()).isEqualTo(1);
        gate.close();
        assertThat(sql("SELECT sum(members) FROM run_block")).isEqualTo("30");
        assertThat(world.night(SMALL_BLOCKS).status()).isZero();
        isAsIfNothingHadHappened();
    }

    @Test
    void aNightWhoseServerGoesAwayFailsAndContinuesWhenItIsBack() throws Exception {
        CompletableFuture<Ended> night;
        try (Gate gate = Gate.before(MIDDLE, world.database())) {
            night = CompletableFuture.supplyAsync(() -> world.night(SMALL_BLOCKS));
            gate.isReached();
            sql("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND application_name <> '' AND pid <> pg_backend_pid()"
                    + " AND query NOT LIKE 'SELECT pg_advisory_lock(8%'");
            assertThat(night.get(180, TimeUnit.SECONDS).status()).isEqualTo(1);
        }
        endsWell(world.night(SMALL_BLOCKS));
        isAsIfNothingHadHappened();
    }

    /** What a server that went away can leave behind, by the moment in which it went. */
    @ParameterizedTest
    @CsvSource({
        "FAILED, STARTED",
        "FAILED, UNKNOWN",
        "UNKNOWN, STARTED",
        "UNKNOWN, UNKNOWN",
        "UNKNOWN, FAILED",
        "STARTED, STARTED",
        "STARTED, UNKNOWN"
    })
    void aNightContinuesWhateverWasLastWrittenOfItsEnd(String ofTheJob, String ofTheStep) throws Exception {
        Gate gate = Gate.refusing(MIDDLE, world.database());
        assertThat(world.night(SMALL_BLOCKS).status()).isEqualTo(1);
        gate.close();
        Gate.execute(world.database(), """
                UPDATE batch_step_execution SET status = '%2$s', end_time = NULL WHERE status = 'FAILED';
                UPDATE batch_job_execution SET status = '%1$s' WHERE status = 'FAILED';
                UPDATE batch_job_execution SET end_time = NULL WHERE status = 'STARTED';
                """.formatted(ofTheJob, ofTheStep));
        endsWell(world.night(SMALL_BLOCKS));
        isAsIfNothingHadHappened();
    }

    @Test
    void aSecondRunBesideALiveOneSaysSoAndLeaves() throws Exception {
        CompletableFuture<Ended> first;
        try (Gate gate = Gate.before(MIDDLE, world.database())) {
            first = CompletableFuture.supplyAsync(() -> world.night(SMALL_BLOCKS));
            gate.isReached();
            Ended second = world.night(SMALL_BLOCKS);
            assertThat(second.status()).isEqualTo(1);
            assertThat(second.err()).startsWith("다른 실행이 진행 중입니다").hasLineCount(1);
            assertThat(sql("SELECT count(*) FROM night_run")).isEqualTo("1");
        }
        assertThat(first.get(180, TimeUnit.SECONDS).status()).isZero();
        isAsIfNothingHadHappened();
    }

    private static void endsWell(Ended night) {
        assertThat(night.status()).as(night.err()).isZero();
    }

    private void isAsIfNothingHadHappened() {
        World undisturbed = World.in(folder.resolve("undisturbed")).promised(MEMBERS);
        assertThat(undisturbed.night().status()).isZero();
        Map<String, String> reports = undisturbed.reports();
        assertThat(world.reports()).isEqualTo(reports);
        assertThat(sql("SELECT sum(members) FROM run_block")).isEqualTo(String.valueOf(MEMBERS));
        assertThat(sql("SELECT count(*) FROM night_run WHERE state = 'FINISHED'"))
                .isEqualTo("1");
        for (String table : List.of("discrepancy", "evidence", "claim", "source_file", "run_file", "run_reference")) {
            String count = "SELECT count(*) FROM " + table;
            assertThat(sql(count)).as(table).isEqualTo(Gate.answer(undisturbed.database(), count));
        }
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(world.arguments(World.D));
        arguments.add(SMALL_BLOCKS);
        return arguments;
    }

    private void awaitNobodyHoldsTheLock() throws Exception {
        Gate.isLeft(world.database());
    }

    private String sql(String question) {
        return Gate.answer(world.database(), question);
    }
}
