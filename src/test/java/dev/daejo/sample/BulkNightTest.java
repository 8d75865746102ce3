package dev.daejo.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkNightTest {

    @Test
    void writesSoManyStatementLines(@TempDir Path folder) throws IOException {
        BulkNight.write(folder, 5_000, 250, 1, "UTF8");

        assertThat(statementLines(folder)).isEqualTo(5_000);
        assertThat(Files.readAllLines(folder.resolve("planted.csv"))).hasSizeGreaterThan(2);
    }

    @Test
    void theSameSeedWritesTheSame(@TempDir Path one, @TempDir Path other) throws IOException {
        BulkNight.write(one, 2_000, 150, 7, "UTF8");
        BulkNight.write(other, 2_000, 150, 7, "UTF8");

        for (Path file : inbox(one)) {
            assertThat(other.resolve("inbox").resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void anExportInCp949HasTheSameLinesAsTheCanonicalNight(@TempDir Path one, @TempDir Path other) throws IOException {
        BulkNight.write(one, 4_000, 200, 5, "UTF8");
        BulkNight.write(other, 4_000, 200, 5, "CP949");

        assertThat(statementLines(other)).isEqualTo(statementLines(one));
        assertThat(other.resolve("planted.csv")).hasSameBinaryContentAs(one.resolve("planted.csv"));
        assertThat(Files.readString(
                        other.resolve("inbox/statement-hana-20250901-20250930.csv"), Charset.forName("MS949")))
                .startsWith("전표번호,회원번호,")
                .contains(",취소,");
    }

    private static long statementLines(Path folder) throws IOException {
        long lines = 0;
        for (Path file : inbox(folder)) {
            if (file.getFileName().toString().startsWith("statement-")) {
                lines += Files.readAllLines(file, StandardCharsets.ISO_8859_1).size() - 1;
            }
        }
        return lines;
    }

    private static List<Path> inbox(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("inbox"))) {
            return files.sorted().toList();
        }
    }
}
