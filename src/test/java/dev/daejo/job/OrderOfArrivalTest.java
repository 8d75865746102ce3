package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.store.embedded.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The sample, arriving in other orders: whichever night read a file, and wherever a row stands in it. */
class OrderOfArrivalTest {

    private static final LocalDate D = LocalDate.of(2025, 12, 17);
    private static final Path SAMPLE = Path.of("sample-data");

    private final Path folder;

    OrderOfArrivalTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theOrderOfFilesAndNightsChangesNoByte() throws IOException {
        World atOnce = world("at-once");
        inboxOf(SAMPLE).forEach(file -> copy(file, atOnce));
        World inTurn = world("in-turn");
        List<Path> files = new ArrayList<>(inboxOf(SAMPLE));
        Collections.shuffle(files, new Random(1));

        assertThat(atOnce.night(D).status()).isZero();
        files.subList(0, files.size() / 2).forEach(file -> copy(file, inTurn));
        inTurn.night(D);
        inTurn.night(D.minusDays(20));
        files.subList(files.size() / 2, files.size()).forEach(file -> copy(file, inTurn));
        assertThat(inTurn.night(D).status()).isZero();

        assertThat(reports(inTurn)).isEqualTo(reports(atOnce));
    }

    @Test
    void theOrderOfRowsChangesNothingButWhereTheyStand() throws IOException {
        World asWritten = world("as-written");
        inboxOf(SAMPLE).forEach(file -> copy(file, asWritten));
        World shuffled = world("shuffled");
        inboxOf(SAMPLE).forEach(file -> shuffle(file, shuffled, new Random(2)));

        assertThat(asWritten.night(D).status()).isZero();
        assertThat(shuffled.night(D).status()).isZero();

        assertThat(withoutEvidence(shuffled)).isEqualTo(withoutEvidence(asWritten));
    }

    private World world(String name) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(place.resolve("inbox"));
        copyFolder(SAMPLE.resolve("reference"), place.resolve("reference"));
        return new World(place, (PGSimpleDataSource) TestDatabase.freshDatabase());
    }

    private static Map<String, String> reports(World world) {
        Map<String, String> reports = world.reports(D);
        reports.remove("changes");
        return reports;
    }

    private static List<String> withoutEvidence(World world) {
        return world.reports(D)
                .getOrDefault("discrepancies.csv", "")
                .lines()
                .map(line -> line.substring(0, line.lastIndexOf(',')))
                .toList();
    }

    private static List<Path> inboxOf(Path sample) throws IOException {
        try (Stream<Path> files = Files.list(sample.resolve("inbox"))) {
            return files.sorted().toList();
        }
    }

    private static void copy(Path file, World world) {
        try {
            Files.copy(file, world.folder().resolve("inbox").resolve(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void shuffle(Path file, World world, Random random) {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            Collections.shuffle(lines.subList(1, lines.size()), random);
            Files.write(world.folder().resolve("inbox").resolve(file.getFileName()), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
