package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The log of a store: one line per file and per step, marked with date, run and step. */
class LogTest {

    private static final List<String> STEPS = List.of(
            "takeInFiles", "checkReference", "gather", "reconcile", "closeNight", "writeReports", "tellMonitors");

    private final Path folder;

    LogTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Boot hands the form of the log on as a property of the JVM, where the next test would find it. */
    @AfterEach
    void forgetsTheForm() {
        System.clearProperty("FILE_LOG_STRUCTURED_FORMAT");
    }

    @Test
    void hasALineForEveryStep() {
        World.in(folder).promised(2).night();

        assertThat(STEPS).allSatisfy(step -> assertThat(lines())
                .filteredOn(line -> line.contains("Step " + step + " ended COMPLETED"))
                .singleElement()
                .asString()
                .contains("[2025-10-20 1 " + step + "]"));
    }

    @Test
    void hasALineForEveryFileMarkedWithItsRunOnWhicheverThread() {
        World.in(folder).promised(2).night();

        assertThat(lines())
                .filteredOn(line -> line.contains("File '"))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("[2025-10-20 1 takeInFilesWorker"));
    }

    @Test
    void hidesACardNumberInTheNameOfAFile() {
        World.in(folder).write("inbox/junk-4111111111111111.csv", "a").night();

        assertThat(World.text(log())).contains("File 'junk-").doesNotContain("4111111111111111");
    }

    @Test
    void saysEveryFewSecondsHowFarALongStepIs() throws Exception {
        World world = World.in(folder).promised(40);
        CompletableFuture<Ended> night;
        try (Gate gate = Gate.before(World.member(20), world.database())) {
            night = CompletableFuture.supplyAsync(() -> world.night("--daejo.members-per-block=5"));
            gate.isReached();
            Gate.awaits(() -> !progress().isEmpty(), "progress in the log");
        }
        assertThat(night.get(180, TimeUnit.SECONDS).status()).isZero();
        assertThat(progress().get(0)).contains("[2025-10-20 1 reconcile]").contains("RECONCILING: 20 of 40 after ");
    }

    private List<String> progress() {
        return lines().stream().filter(line -> line.contains(" of 40 after ")).toList();
    }

    @Test
    void hasNoErrorWhereNobodyMustAct() {
        World.in(folder).promised(2).night();

        assertThat(lines()).noneMatch(line -> line.contains(" ERROR "));
    }

    @Test
    void isJsonWhereThatIsAskedFor() {
        World.in(folder).promised(2).night("--logging.structured.format.file=ecs");

        List<Map<String, Object>> entries = lines().stream()
                .map(line -> new Yaml().<Map<String, Object>>load(line))
                .toList();
        assertThat(entries)
                .filteredOn(entry -> String.valueOf(entry.get("message")).startsWith("Step gather ended"))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("date", "2025-10-20")
                        .containsEntry("run", "1")
                        .containsEntry("step", "gather"));
    }

    private List<String> lines() {
        return World.text(log()).lines().toList();
    }

    private Path log() {
        return folder.resolve("store/daejo.log");
    }
}
