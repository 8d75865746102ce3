package dev.daejo.report.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Flushable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes rows as RFC 4180: a BOM, so that a spreadsheet knows the UTF-8 of Korean texts, the header, then a line per row.
 * Lines end with LF; only cells that need quotes have them, so that numbers stay bare.
 */
public final class CsvFile<T> implements Consumer<T>, Flushable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A first cell that began with it would be quoted, which nothing here does: no text of ours can hold it. */
    private static final char NO_COMMENT = '\uFFFF';

    private final List<Column<T>> columns;
    private final CsvWriter csv;

    /** Begins with the header; what is written has reached the writer when it is flushed. */
    public CsvFile(Writer writer, List<Column<T>> columns) throws IOException {
        this.columns = columns;
        writer.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .commentCharacter(NO_COMMENT)
                .build(writer);
        write(columns.stream().map(Column::name).toArray(String[]::new));
    }

    /** Writes the header and all rows. */
    public static <T> void write(Writer writer, List<Column<T>> columns, Content<T> rows) throws IOException {
        CsvFile<T> file = new CsvFile<>(writer, columns);
        rows.writeTo(file);
        file.flush();
    }

    /** Gives the cells of each row of a file that was written, but for the header. */
    public static void forEachRow(Path file, Consumer<String[]> rows) throws IOException {
        try (CsvReader<String[]> lines =
                CsvReader.builder().detectBomHeader(true).skipEmptyLines(false).build(StringArrayHandler.of(), file)) {
            lines.stream().skip(1).forEach(rows);
        }
    }

    @Override
    public void accept(T row) {
        write(Column.cells(columns, row));
    }

    /** Writes the cells of a row; where that fails, with an {@link java.io.UncheckedIOException}. */
    public void write(String[] cells) {
        csv.writeRecord(cells);
    }

    @Override
    public void flush() throws IOException {
        csv.flush();
    }

    /** What rows go into a file. */
    @FunctionalInterface
    public interface Content<T> {

        void writeTo(CsvFile<T> file) throws IOException;
    }
}
