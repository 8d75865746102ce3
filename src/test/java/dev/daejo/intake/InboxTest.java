package dev.daejo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    private final Path folder;

    InboxTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void listsFilesByCodePointWithoutHiddenOnesAndControlFiles() throws IOException {
        Files.createDirectories(folder.resolve("folder.csv"));
        for (String name : List.of(
                "b.csv", "B.csv", "a.csv", "a.csv.ctl", "alone.csv.ctl", "memo.txt", "memo.txt.ctl", ".hidden.csv")) {
            Files.writeString(folder.resolve(name), "");
        }

        assertThat(names()).containsExactly("B.csv", "a.csv", "alone.csv.ctl", "b.csv", "memo.txt", "memo.txt.ctl");
    }

    @Test
    void namesFilesAsTheyAreWrittenOnDisk() throws IOException, InterruptedException {
        String composed = "statement-한빛페이-20251001.csv";
        String awkward = "expected-100% a+b%20?#.csv";

        assertThat(underPlainLocale(composed)).containsExactly(composed + " ACCEPTED 한빛페이 3 lines, control file read");
        assertThat(Inbox.nameOf(Files.writeString(folder.resolve(awkward), ""))).isEqualTo(awkward);
    }

    /** Another JVM, since a locale is for a whole process. */
    private List<String> underPlainLocale(String name) throws IOException, InterruptedException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve(name), Samples.STATEMENT);
        Files.writeString(inbox.resolve(name + ".ctl"), "lines=3\n");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                TakeInAll.class.getName(),
                folder.toString());
        java.environment().put("LC_ALL", "C");
        java.redirectErrorStream(true);
        Process process = java.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }

    private List<String> names() throws IOException {
        return Inbox.files(folder).stream().map(Inbox::nameOf).toList();
    }
}
