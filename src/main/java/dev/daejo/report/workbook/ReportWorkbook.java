package dev.daejo.report.workbook;

import dev.daejo.intake.OwnerOnly;
import dev.daejo.report.table.Column;
import dev.daejo.report.table.CsvFile;
import dev.daejo.report.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook of tables, written sheet by sheet: each has the Korean names of its columns above the canonical ones, both
 * frozen, and a filter. Rows are not held, so that their number does not matter.
 */
public final class ReportWorkbook {

    private final Workbook workbook;
    private final Words words;
    private final int rowsOfSheet;

    private ReportWorkbook(Workbook workbook, Words words, int rowsOfSheet) {
        this.workbook = workbook;
        this.words = words;
        this.rowsOfSheet = rowsOfSheet;
    }

    /**
     * Writes a new workbook, readable by its owner only; it is not on the disk before its folder was forced.
     *
     * @param created the day that the workbook says it was made on
     * @param words in which columns and sheets are named, under {@code field} and {@code sheet}
     */
    public static void write(Path file, LocalDate created, Words words, Content content) throws IOException {
        write(file, created, words, content, Sheet.ROWS_AT_MOST);
    }

    static void write(Path file, LocalDate created, Words words, Content content, int rowsOfSheet) throws IOException {
        Path unstamped = file.resolveSibling("." + file.getFileName() + ".new");
        OwnerOnly.draftBytes(unstamped, out -> fill(out, words, content, rowsOfSheet));
        OwnerOnly.draftBytes(file, out -> CreationDay.stamp(unstamped, created, out));
        Files.delete(unstamped);
    }

    /**
     * Begins the next sheet; the one before must be finished.
     *
     * @param name canonical; the sheet has the Korean one before it
     */
    public <T> Sheet<T> sheet(String name, List<Column<T>> columns) {
        return new Sheet<>(workbook, words, words.of("sheet." + name) + " " + name, columns, rowsOfSheet);
    }

    /** Writes a table as the next sheet, from its CSV file: what stands there was put into words already. */
    public <T> void sheet(String name, List<Column<T>> columns, Path csv) throws IOException {
        Sheet<T> sheet = sheet(name, columns);
        CsvFile.forEachRow(csv, sheet::write);
        sheet.finish();
    }

    private static void fill(OutputStream out, Words words, Content content, int rowsOfSheet) throws IOException {
        try (Workbook workbook = new Workbook(out, "Daejo", null)) {
            workbook.setCompressionLevel(Deflater.BEST_SPEED);
            content.writeTo(new ReportWorkbook(workbook, words, rowsOfSheet));
        }
    }

    /** What goes into a workbook. */
    @FunctionalInterface
    public interface Content {

        void writeTo(ReportWorkbook workbook) throws IOException;
    }
}
