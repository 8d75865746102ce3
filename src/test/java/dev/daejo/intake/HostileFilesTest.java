package dev.daejo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever lies in the inbox has a clear verdict or stays there with a word, in little memory and time. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class HostileFilesTest {

    private static final long TWO_GIGABYTES = 2L << 30;

    private final Desk desk;

    HostileFilesTest(@TempDir Path folder) throws IOException {
        desk = new Desk(folder);
    }

    @Test
    void aLineOfTwoGigabytesIsQuarantinedInLittleMemoryAndOnLittleDisk() throws IOException, InterruptedException {
        Path file = desk.inbox.resolve("enrollments-1.csv");
        Files.writeString(file, "program_id,member_id,enrolled_on\nP,M1,2025-09-16\n");
        try (RandomAccessFile hole = new RandomAccessFile(file.toFile(), "rw")) {
            hole.setLength(TWO_GIGABYTES);
        }
        long before = usedMemory();

        KnownFile known = desk.intake.takeIn(file, List.of());

        assertThat(known.reason()).contains("1048576자보다 깁니다");
        assertThat(known.bytes()).isEqualTo(TWO_GIGABYTES);
        assertThat(Files.size(desk.archive.of(known))).isEqualTo(TWO_GIGABYTES);
        assertThat(usedMemory() - before).isLessThan(64L << 20);
        assertThat(blocksOnDisk(desk.archive.of(known))).isLessThan(10_000);
    }

    @Test
    void aMillionColumnsAreRead() throws IOException {
        String commas = ",".repeat(1_000_000);
        KnownFile known = desk.takeIn(
                "enrollments-1.csv", "program_id,member_id,enrolled_on" + commas + "\nP,M1,2025-09-16" + commas + "\n");
        assertThat(known.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(known.lines()).isEqualTo(1);

        String named = "a,".repeat(1_000_000) + "\n";
        assertThat(desk.takeIn("enrollments-2.csv", named).reason()).contains("1048576자보다 깁니다");
    }

    @Test
    void aZipBombIsNeverUnpacked() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("statement.csv"));
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 64; megabyte++) {
                zip.write(zeros);
            }
        }

        KnownFile known = desk.takeIn("statement-hana-20251001.csv", bomb.toByteArray());

        assertThat(known.verdict()).isEqualTo(Verdict.QUARANTINED);
        assertThat(known.reason()).isNotEmpty();
        assertThat(known.bytes()).isLessThan(1 << 20);
    }

    @Test
    void nulBytesAreRefusedWhereTheyStand() throws IOException {
        KnownFile known = desk.takeIn(
                "enrollments-1.csv", "program_id,member_id,enrolled_on\nP,M\0,2025-09-16\nP,M2,2025-09-16\n");
        assertThat(known.rejected()).isEqualTo(1);

        assertThat(desk.takeIn("enrollments-2.csv", new byte[4096]).verdict()).isEqualTo(Verdict.QUARANTINED);
    }

    @Test
    void aNameThatClimbsIsJustAnUnknownCounterparty() throws IOException {
        KnownFile known = desk.takeIn("statement-..-20251001.csv", Samples.STATEMENT);

        assertThat(known.reason()).startsWith("파일 이름의 거래처 '..'을(를) 알 수 없습니다");
        assertThat(desk.archive.of(known)).hasParent(desk.store.resolve("quarantine"));
    }

    @Test
    void linksPipesAndFoldersAreNoFiles() throws IOException, InterruptedException {
        Path good = Files.writeString(desk.inbox.resolve("enrollments-1.csv"), Samples.ENROLLMENTS);
        Path secret = Files.writeString(desk.store.resolve("secret"), Samples.ENROLLMENTS);
        Path link = Files.createSymbolicLink(desk.inbox.resolve("enrollments-2.csv"), secret);
        Files.createSymbolicLink(desk.inbox.resolve("enrollments-3.csv"), desk.inbox.resolve("nowhere"));
        Files.createSymbolicLink(desk.inbox.resolve("expected-1.csv.ctl"), secret);
        Files.createDirectory(desk.inbox.resolve("enrollments-4.csv"));
        Files.createDirectory(desk.inbox.resolve("done"));
        Files.createDirectory(desk.inbox.resolve(".hidden.csv"));
        assertThat(new ProcessBuilder(
                                "mkfifo",
                                desk.inbox.resolve("enrollments-5.csv").toString())
                        .start()
                        .waitFor())
                .isZero();

        Inbox.Listing listing = Inbox.list(desk.inbox);

        assertThat(listing.files()).containsExactly(good);
        assertThat(listing.others().stream().map(NotTakenIn::name))
                .containsExactly(
                        "enrollments-2.csv",
                        "enrollments-3.csv",
                        "enrollments-4.csv",
                        "enrollments-5.csv",
                        "expected-1.csv.ctl");
        assertThat(listing.others().get(0)).hasMessage("'enrollments-2.csv': 일반 파일이 아닙니다(링크, 폴더, 파이프 등). 기대: 일반 파일.");
        assertThatThrownBy(() -> desk.intake.takeIn(link, List.of())).isInstanceOf(NotTakenIn.class);
    }

    @Test
    void aControlFileThatIsALinkOrAFolderCannotBeRead() throws IOException {
        Files.createDirectory(desk.inbox.resolve("enrollments-1.csv.ctl"));

        assertThat(desk.takeIn("enrollments-1.csv", Samples.ENROLLMENTS).reason())
                .startsWith(".ctl 파일을 읽을 수 없습니다");
    }

    @Test
    void aFileThatVanishedIsNotKnownAndLeavesNothing() throws IOException {
        Path gone = desk.inbox.resolve("enrollments-1.csv");

        assertThatThrownBy(() -> desk.intake.takeIn(gone, List.of()))
                .isInstanceOf(NotTakenIn.class)
                .hasMessage("'enrollments-1.csv': 목록을 만든 뒤에 없어졌습니다.");
        assertThat(everythingIn(desk.store)).isEmpty();
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsLeftForTheNextTime() throws IOException {
        Path file = Files.writeString(desk.inbox.resolve("enrollments-1.csv"), Samples.ENROLLMENTS);
        InboxFile begun = InboxFile.of(file);
        Files.writeString(file, Samples.ENROLLMENTS + "P,M9,2025-09-16\n");

        assertThatThrownBy(() -> begun.open().readAllBytes())
                .isInstanceOf(NotTakenIn.class)
                .hasMessageContaining("읽는 동안 바뀌었습니다");
        assertThatThrownBy(() -> begun.requireUnchanged(begun.size())).isInstanceOf(NotTakenIn.class);
    }

    @Test
    void aFileThatChangesWithinItsLengthIsLeftForTheNextTime() throws IOException {
        Path file = Files.writeString(desk.inbox.resolve("enrollments-1.csv"), Samples.ENROLLMENTS);
        InboxFile begun = InboxFile.of(file);
        begun.requireUnchanged(begun.size());
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));

        assertThatThrownBy(() -> begun.requireUnchanged(begun.size())).isInstanceOf(NotTakenIn.class);
    }

    @Test
    void aFileThatKeepsGrowingHasAnEnd() throws IOException, InterruptedException {
        Path file = Files.writeString(desk.inbox.resolve("enrollments-1.csv"), Samples.ENROLLMENTS);
        Thread writer = new Thread(() -> appendUntilInterrupted(file));
        writer.start();
        try {
            assertThatThrownBy(() -> {
                        for (int attempt = 0; attempt < 10_000; attempt++) {
                            desk.intake.takeIn(file, List.of());
                        }
                    })
                    .isInstanceOf(NotTakenIn.class)
                    .hasMessageContaining("읽는 동안 바뀌었습니다");
        } finally {
            writer.interrupt();
            writer.join();
        }
    }

    @Test
    void aReadErrorInTheMiddleIsTroubleOfTheFileAndNotOfTheStore() {
        // Reading the memory of a process where nothing is mapped is an error of the medium.
        Path medium = Path.of("/proc/self/mem");

        assertThatThrownBy(() -> InboxFile.of(medium).open().readAllBytes())
                .isInstanceOf(NotTakenIn.class)
                .hasMessageMatching("'mem': (읽는 중에 오류가 났습니다|읽을 권한이 없습니다).*");
    }

    @Test
    void namesWithControlCharactersAndBytesThatAreNoUtf8AreTakenAndShownOnOneLine() throws IOException {
        KnownFile known = desk.takeIn("expected-\n\u001B[31m\u202E.csv", Samples.EXPECTED);
        assertThat(known.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(known.shownName()).isEqualTo("expected-␊␛[31m\uFFFD.csv");

        assertThat(desk.takeIn("no\nname", "x\n").reason()).isEqualTo("파일 이름 'no␊name'의 끝이 맞지 않습니다. 기대: .csv.");
    }

    private static void appendUntilInterrupted(Path file) {
        try (RandomAccessFile more = new RandomAccessFile(file.toFile(), "rw")) {
            for (long length = more.length(); !Thread.currentThread().isInterrupted(); length++) {
                more.setLength(length % (1 << 20));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> everythingIn(Path store) throws IOException {
        List<Path> found = new ArrayList<>();
        try (var paths = Files.walk(store)) {
            paths.filter(Files::isRegularFile)
                    .filter(path -> !path.endsWith("card.key"))
                    .forEach(found::add);
        }
        return found;
    }

    private static long usedMemory() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** In kilobytes. */
    private static long blocksOnDisk(Path file) throws IOException {
        Process du = new ProcessBuilder("du", "-k", file.toString()).start();
        String said = new String(du.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Long.parseLong(said.substring(0, said.indexOf('\t')));
    }
}
