package dev.daejo.report.table;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    @Test
    void failsWhenARowCannotBeWritten() throws IOException {
        FullDisk disk = new FullDisk();
        CsvFile<String> csv = new CsvFile<>(disk, List.of(Column.text("name", name -> name)));
        disk.full = true;

        assertThatThrownBy(() -> csv.accept("lost"))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("No space left on device");
    }

    /** Takes all until it is full. */
    private static final class FullDisk extends Writer {

        private boolean full;

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
