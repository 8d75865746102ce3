package dev.daejo.report.table;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    private static final List<Column<String>> COLUMNS = List.of(Column.text("name", name -> name));

    @Test
    void failsWhenARowCannotBeWritten() throws IOException {
        FullDisk disk = new FullDisk();
        CsvFile<String> csv = new CsvFile<>(disk, COLUMNS);
        disk.full = true;

        assertThatThrownBy(() -> Stream.generate(() -> "lost").limit(10_000).forEach(csv))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("No space left on device");
    }

    @Test
    void failsWhenTheLastRowCannotBeWritten() {
        FullDisk disk = new FullDisk();

        assertThatThrownBy(() -> CsvFile.write(disk, COLUMNS, rows -> {
                    disk.full = true;
                    rows.accept("lost");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
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
