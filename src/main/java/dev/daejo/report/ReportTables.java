package dev.daejo.report;

import dev.daejo.intake.OwnerOnly;
import dev.daejo.report.table.Column;
import dev.daejo.report.table.CsvFile;
import dev.daejo.report.workbook.ReportWorkbook;
import dev.daejo.report.workbook.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Writes each table of a night to its CSV file and to its sheet of the workbook, so that its rows are read once. */
record ReportTables(Path folder, ReportWorkbook workbook) {

    <T> void write(String name, List<Column<T>> columns, Consumer<Consumer<T>> rows) throws IOException {
        write(name, name, columns, rows);
    }

    <T> void write(String name, String sheetName, List<Column<T>> columns, Consumer<Consumer<T>> rows)
            throws IOException {
        Sheet<T> sheet = workbook.sheet(sheetName, columns);
        OwnerOnly.write(
                folder.resolve(name + ".csv"), writer -> rows.accept(new CsvFile<>(writer, columns).andThen(sheet)));
        sheet.finish();
    }
}
