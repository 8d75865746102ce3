package dev.daejo.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each state that a dead run can leave, and what the next start makes of it. */
class SwapTest {

    private static final String FOLDER = "2025-12-17";
    private static final String NEW = ".2025-12-17.new";
    private static final String OLD = ".2025-12-17.old";
    private static final String CHANGES = "changes-2025-12-17.csv";
    private static final String NEW_CHANGES = ".changes-2025-12-17.csv.new";

    private final Path out;

    SwapTest(@TempDir Path out) {
        this.out = out;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deadRuns")
    void finishesOrUndoesWhatADeadRunLeft(String moment, Map<String, String> left, Map<String, String> settled) {
        left.forEach(this::put);

        new ReportFolder(out).finishHalfSwap();

        assertThat(found()).as(moment).isEqualTo(settled);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deadRuns")
    void writesOverWhateverADeadRunLeft(String moment, Map<String, String> left, Map<String, String> settled) {
        left.forEach(this::put);

        new ReportFolder(out).write(FakeRun.EMPTY);

        assertThat(found().keySet()).as(moment).containsExactly(FOLDER, CHANGES);
    }

    @Test
    void settlesEveryDateAndTouchesNothingElse() {
        put(".2025-12-16.new", "half");
        put(".2025-12-17.new", "half");
        put(".notes.old", "a person's");

        new ReportFolder(out).finishHalfSwap();

        assertThat(found()).isEqualTo(Map.of(".notes.old", "a person's"));
    }

    @Test
    void hasNothingToFinishWhereNoReportWasEverWritten() {
        new ReportFolder(out.resolve("never")).finishHalfSwap();

        assertThat(out.resolve("never")).doesNotExist();
    }

    private static List<Arguments> deadRuns() {
        return List.of(
                left("nothing was left", Map.of(), Map.of()),
                left("while the first folder was written", Map.of(NEW, "new"), Map.of()),
                left("while the first changes were written", Map.of(NEW, "new", NEW_CHANGES, "new"), Map.of()),
                left("while the first was undone", Map.of(NEW_CHANGES, "new"), Map.of()),
                left(
                        "after the first folder was renamed",
                        Map.of(FOLDER, "new", NEW_CHANGES, "new"),
                        Map.of(FOLDER, "new", CHANGES, "new")),
                left(
                        "while a second folder was written",
                        Map.of(FOLDER, "old", CHANGES, "old", NEW, "new"),
                        Map.of(FOLDER, "old", CHANGES, "old")),
                left(
                        "before the older folder was renamed",
                        Map.of(FOLDER, "old", CHANGES, "old", NEW, "new", NEW_CHANGES, "new"),
                        Map.of(FOLDER, "old", CHANGES, "old")),
                left(
                        "between the two renames",
                        Map.of(OLD, "old", CHANGES, "old", NEW, "new", NEW_CHANGES, "new"),
                        Map.of(FOLDER, "new", CHANGES, "new")),
                left(
                        "before the changes were renamed",
                        Map.of(FOLDER, "new", OLD, "old", CHANGES, "old", NEW_CHANGES, "new"),
                        Map.of(FOLDER, "new", CHANGES, "new")),
                left(
                        "before the older folder was removed",
                        Map.of(FOLDER, "new", OLD, "old", CHANGES, "new"),
                        Map.of(FOLDER, "new", CHANGES, "new")),
                left(
                        "when a second night began before the older folder was removed",
                        Map.of(FOLDER, "new", OLD, "old", CHANGES, "new", NEW, "newer"),
                        Map.of(FOLDER, "new", CHANGES, "new")),
                left("when only the older folder is there", Map.of(OLD, "old"), Map.of(FOLDER, "old")));
    }

    private static Arguments left(String moment, Map<String, String> left, Map<String, String> settled) {
        return Arguments.of(moment, left, settled);
    }

    /** A folder with a file in it, or a file, with a content to know it by. */
    private void put(String name, String content) {
        try {
            Path path = out.resolve(name);
            if (!name.contains("changes")) {
                Files.createDirectory(path);
                path = path.resolve("run.json");
            }
            Files.writeString(path, content, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> found() {
        try (Stream<Path> entries = Files.list(out)) {
            return entries.collect(Collectors.toMap(
                    entry -> entry.getFileName().toString(), SwapTest::content, (left, right) -> left, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path entry) {
        try {
            return Files.readString(Files.isDirectory(entry) ? entry.resolve("run.json") : entry, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
