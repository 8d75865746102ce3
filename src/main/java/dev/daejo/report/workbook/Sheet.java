package dev.daejo.report.workbook;

import dev.daejo.report.table.Column;
import dev.daejo.report.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table of a workbook; where a sheet is full the table goes on in a further one. */
public final class Sheet<T> implements Consumer<T> {

    /** What spreadsheets hold, with the header. */
    static final int ROWS_AT_MOST = Worksheet.MAX_ROWS;

    private static final int HEADER_ROWS = 2;
    private static final int ROWS_AT_A_TIME = 500;
    private static final int CHARACTERS_AT_MOST = 32_767;
    private static final int DIGITS_OF_A_LONG = 18;
    /** Keeps a long text in the last column from making all others small on paper. */
    private static final String PRINTED = "_xlnm.Print_Area";

    private static final String SHADE = "F3F5F8";

    private final Workbook workbook;
    private final Words words;
    private final String name;
    private final List<Column<T>> columns;
    private final AlikeCells[] alike;
    private final Texts[] texts;
    private final Times[] times;
    private final int rowsAtMost;
    private Worksheet worksheet;
    private int number = 1;
    private int row = HEADER_ROWS;

    Sheet(Workbook workbook, Words words, String name, List<Column<T>> columns, int rowsAtMost) {
        this.workbook = workbook;
        this.words = words;
        this.name = name;
        this.columns = columns;
        this.alike = each(columns, AlikeCells::new, AlikeCells[]::new);
        this.texts = each(columns, Texts::new, Texts[]::new);
        this.times = each(columns, at -> new Times(), Times[]::new);
        this.rowsAtMost = rowsAtMost;
        this.worksheet = begin(name);
    }

    private static <C> C[] each(List<?> columns, IntFunction<C> ofColumn, IntFunction<C[]> array) {
        return IntStream.range(0, columns.size()).mapToObj(ofColumn).toArray(array);
    }

    @Override
    public void accept(T value) {
        write(Column.cells(columns, value));
    }

    /** Writes the cells of a row. */
    public void write(String[] cells) {
        if (row == rowsAtMost) {
            turnOver();
        }
        for (int at = 0; at < cells.length; at++) {
            cell(at, columns.get(at).form(), cells[at]);
        }
        row++;
        if (row % ROWS_AT_A_TIME == 0) {
            flush();
        }
    }

    /** Ends the sheet, so that another can be begun. */
    public void finish() {
        endAlike();
        worksheet.setAutoFilter(HEADER_ROWS - 1, 0, row - 1, columns.size() - 1);
        worksheet.addNamedRange(worksheet.range(0, 0, row - 1, columns.size() - 1), PRINTED);
        try {
            worksheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endAlike() {
        for (AlikeCells cells : alike) {
            cells.end(worksheet);
        }
    }

    private void turnOver() {
        finish();
        number++;
        row = HEADER_ROWS;
        worksheet = begin(name + " " + number);
    }

    private Worksheet begin(String title) {
        Worksheet fresh = workbook.newWorksheet(title);
        fresh.freezePane(0, HEADER_ROWS);
        fresh.repeatRows(0, HEADER_ROWS - 1);
        fresh.pageOrientation("landscape");
        fresh.paperSize(PaperSize.A4_PAPER);
        fresh.setFitToPage(true);
        fresh.fitToWidth((short) 1);
        fresh.fitToHeight((short) 0);
        for (int at = 0; at < columns.size(); at++) {
            header(fresh, at, columns.get(at));
        }
        return fresh;
    }

    private void header(Worksheet fresh, int at, Column<T> column) {
        fresh.width(at, width(column.form()));
        fresh.inlineString(0, at, words.of("field." + column.name()));
        fresh.inlineString(1, at, column.name());
        fresh.style(0, at)
                .bold()
                .fillColor(SHADE)
                .horizontalAlignment(side(column.form()))
                .set();
        fresh.style(1, at)
                .fillColor(SHADE)
                .horizontalAlignment(side(column.form()))
                .set();
    }

    private static double width(Column.Form form) {
        return switch (form) {
            case TEXT -> 18;
            case SENTENCE -> 44;
            case LIST -> 30;
            case WON -> 15;
            case NUMBER, DECIMAL -> 10;
            case TIME -> 12;
            case MOMENT -> 19;
        };
    }

    private static String side(Column.Form form) {
        return switch (form) {
            case TEXT, SENTENCE, LIST, TIME, MOMENT -> "left";
            case NUMBER, WON, DECIMAL -> "right";
        };
    }

    /** A cell of the kind that its column says; an empty one is none. */
    private void cell(int at, Column.Form form, String text) {
        if (text.isEmpty()) {
            alike[at].end(worksheet);
            return;
        }
        switch (form) {
            case TEXT, SENTENCE, LIST -> texts[at].put(worksheet, row, cut(text));
            case WON -> number(at, text, Look.WON);
            case NUMBER -> number(at, text, Look.NUMBER);
            case DECIMAL -> number(at, text, Look.DECIMAL);
            case TIME, MOMENT -> time(at, text);
        }
    }

    private void number(int at, String digits, Look look) {
        worksheet.value(row, at, number(digits));
        alike[at].add(worksheet, row, look);
    }

    /** Sums may have decimals, or more digits than a long holds. */
    private static Number number(String digits) {
        return digits.length() > DIGITS_OF_A_LONG || digits.indexOf('.') >= 0
                ? new BigDecimal(digits)
                : Long.valueOf(digits);
    }

    private void time(int at, String text) {
        times[at].read(text);
        worksheet.value(row, at, times[at].serial());
        alike[at].add(worksheet, row, times[at].look());
    }

    /** A longer text would make the workbook unreadable; the CSV file has all of it. */
    private static String cut(String text) {
        return text.length() <= CHARACTERS_AT_MOST ? text : text.substring(0, CHARACTERS_AT_MOST - 1) + "…";
    }

    private void flush() {
        endAlike();
        try {
            worksheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
