package dev.daejo.report.table;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes rows as RFC 4180: a BOM, so that a spreadsheet knows the UTF-8 of Korean texts, the header, then a line per row.
 * Lines end with LF; only cells that need quotes have them, so that numbers stay bare.
 */
public final class CsvFile<T> implements Consumer<T> {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<Column<T>> columns;
    private final CSVWriter csv;

    public CsvFile(Writer writer, List<Column<T>> columns) throws IOException {
        this.columns = columns;
        writer.write(BYTE_ORDER_MARK);
        this.csv = new CSVWriter(
                writer,
                ICSVWriter.DEFAULT_SEPARATOR,
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                ICSVWriter.DEFAULT_ESCAPE_CHARACTER,
                "\n");
        write(columns.stream().map(Column::name).toArray(String[]::new));
    }

    @Override
    public void accept(T row) {
        write(Column.cells(columns, row));
    }

    /**
     * Writes the cells of a row. The library keeps what went wrong to itself; a report that lacks rows must not pass for a
     * whole one.
     */
    public void write(String[] cells) {
        csv.writeNext(cells, false);
        IOException failure = csv.getException();
        if (failure != null) {
            throw new UncheckedIOException(failure);
        }
    }
}
