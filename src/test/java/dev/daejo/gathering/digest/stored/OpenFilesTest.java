package dev.daejo.gathering.digest.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenFilesTest {

    private final Path folder;
    private final OpenFiles files = new OpenFiles(3);

    OpenFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsManyFilesWithFewOpen() throws IOException {
        List<FileBytes> all = new ArrayList<>();
        for (int file = 0; file < 20; file++) {
            all.add(bytesOf("file " + (10 + file)));
        }
        for (int round = 0; round < 3; round++) {
            for (int file = 0; file < 20; file++) {
                assertThat(text(all.get(file), 5, 2)).isEqualTo("" + (10 + file));
                assertThat(files.count()).isLessThanOrEqualTo(3);
            }
        }
    }

    @Test
    void readsForSeveralThreadsAtOnce() throws IOException {
        List<FileBytes> all = new ArrayList<>();
        for (int file = 0; file < 8; file++) {
            all.add(bytesOf("file " + (10 + file)));
        }

        assertThat(IntStream.range(0, 4_000).parallel().mapToObj(at -> text(all.get(at % 8), 5, 2)))
                .containsExactlyElementsOf(IntStream.range(0, 4_000)
                        .mapToObj(at -> "" + (10 + at % 8))
                        .toList());
        assertThat(files.count()).isLessThanOrEqualTo(3);
    }

    @Test
    void opensAgainWhatWasClosed() throws IOException {
        FileBytes bytes = bytesOf("file 10");
        assertThat(text(bytes, 0, 4)).isEqualTo("file");

        files.close();

        assertThat(files.count()).isZero();
        assertThat(text(bytes, 0, 4)).isEqualTo("file");
    }

    @Test
    void doesNotReadOnInAFileThatIsNoLongerMeant() throws IOException {
        Path path = Files.writeString(folder.resolve("file"), "before");
        FileBytes bytes = new FileBytes(files, path, 0, 6);
        assertThat(text(bytes, 0, 6)).isEqualTo("before");
        Files.delete(path);

        files.forget(path);

        assertThatThrownBy(() -> text(bytes, 0, 6))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void refusesAFileThatHasBecomeTooShort() throws IOException {
        FileBytes bytes = new FileBytes(files, Files.writeString(folder.resolve("file"), "short"), 0, 6);

        assertThatThrownBy(() -> text(bytes, 0, 6)).hasMessageContaining("was cut");
    }

    @Test
    void holdsInItsWindowWhatIsAskedForAndNoMoreThanThereIs() throws IOException {
        Window window = new Window(bytesOf("0123456789"), 8, 3);

        assertThat(seen(window, 0, 2)).isEqualTo("01");
        assertThat(seen(window, 1, 6)).isEqualTo("123456");
        assertThat(seen(window, 5, 1)).isEqualTo("5");
        assertThat(seen(window, 2, 1)).isEqualTo("2");
        int at = window.at(6, 100);
        assertThat(new String(window.bytes(), at, 2, StandardCharsets.US_ASCII)).isEqualTo("67");
    }

    private static String seen(Window window, int place, int length) {
        int at = window.at(place, length);
        return new String(window.bytes(), at, length, StandardCharsets.US_ASCII);
    }

    private FileBytes bytesOf(String text) throws IOException {
        Path path = Files.writeString(folder.resolve(text), text);
        return new FileBytes(files, path, 0, text.length());
    }

    private static String text(StoredBytes bytes, int from, int length) {
        return new String(bytes.part(from, length), StandardCharsets.US_ASCII);
    }
}
