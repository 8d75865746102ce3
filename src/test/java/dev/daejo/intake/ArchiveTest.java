package dev.daejo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    private final Path folder;

    ArchiveTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void keepsTheBytesUnderTheirHashForTheOwnerOnly() throws IOException {
        Desk desk = new Desk(folder);

        KnownFile file = desk.takeIn("enrollments-1.csv", Samples.ENROLLMENTS);

        Path kept = desk.archive.of(file);
        assertThat(kept).hasContent(Samples.ENROLLMENTS);
        assertThat(desk.store.relativize(kept))
                .isEqualTo(Path.of("archive", file.sha256().substring(0, 2), file.sha256()));
        assertThat(permissions(kept)).isEqualTo("rw-------");
        assertThat(permissions(OwnerOnly.folderOf(kept))).isEqualTo("rwx------");
        assertThat(permissions(desk.store.resolve("archive"))).isEqualTo("rwx------");
    }

    @Test
    void keepsUntrustedBytesInQuarantine() throws IOException {
        Desk desk = new Desk(folder);

        KnownFile file = desk.takeIn("memo.csv", "4111111111111111\n");

        assertThat(desk.archive.of(file))
                .isEqualTo(desk.store.resolve("quarantine").resolve(file.sha256()));
        assertThat(desk.archive.of(file)).hasContent("4111111111111111\n");
        assertThat(permissions(desk.archive.of(file))).isEqualTo("rw-------");
        assertThat(permissions(desk.store.resolve("quarantine"))).isEqualTo("rwx------");
    }

    @Test
    void isNotDisturbedByWhatAKillLeftBeside() throws IOException {
        Desk desk = new Desk(folder);
        Arrival killed = desk.archive.arriving(new ByteArrayInputStream(new byte[] {1, 2, 3}));
        assertThat(killed.read()).isOne();

        KnownFile file = desk.takeIn("enrollments-1.csv", Samples.ENROLLMENTS);

        assertThat(desk.archive.of(file)).hasContent(Samples.ENROLLMENTS);
        assertThat(filesUnder(desk.store.resolve("incoming"))).containsExactly(killed.file());
        desk.archive.sweep();
        assertThat(filesUnder(desk.store.resolve("incoming"))).isEmpty();
    }

    @Test
    void takesUpARunThatWasKilledBetweenArchiveAndManifest() throws IOException {
        Desk desk = new Desk(folder);
        KnownFile first = desk.takeIn("enrollments-1.csv", Samples.ENROLLMENTS);
        desk.known.clear();

        assertThat(desk.takeIn("enrollments-1.csv", Samples.ENROLLMENTS)).isEqualTo(first);
        assertThat(filesUnder(desk.store.resolve("archive"))).containsExactly(desk.archive.of(first));
    }

    @Test
    void leavesOneFileWhenManyTakeTheSameBytesAtOnce() throws Exception {
        Desk desk = new Desk(folder);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<KnownFile>> taken = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            Path file = Files.writeString(
                    desk.inbox.resolve("statement-hana-2025100" + (thread + 1) + ".csv"), Samples.STATEMENT);
            taken.add(threads.submit(() -> {
                go.await();
                return desk.intake.takeIn(file, List.of());
            }));
        }
        go.countDown();
        for (Future<KnownFile> file : taken) {
            assertThat(file.get().verdict()).isEqualTo(Verdict.ACCEPTED);
            assertThat(desk.archive.of(file.get())).hasContent(Samples.STATEMENT);
        }
        threads.shutdown();

        assertThat(filesUnder(desk.store.resolve("archive"))).hasSize(1);
        assertThat(filesUnder(desk.store.resolve("incoming"))).isEmpty();
    }

    @Test
    void mendsAFileOfTheWrongLength() throws IOException {
        Desk desk = new Desk(folder);
        KnownFile file = desk.takeIn("enrollments-1.csv", Samples.ENROLLMENTS);
        Files.writeString(desk.archive.of(file), "cut");
        desk.known.clear();

        desk.takeIn("enrollments-1.csv", Samples.ENROLLMENTS.getBytes(StandardCharsets.UTF_8));

        assertThat(desk.archive.of(file)).hasContent(Samples.ENROLLMENTS);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static List<Path> filesUnder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
