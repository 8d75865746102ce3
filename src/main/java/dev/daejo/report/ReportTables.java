package dev.daejo.report;

import dev.daejo.intake.OwnerOnly;
import dev.daejo.report.table.Column;
import dev.daejo.report.table.CsvFile;
import dev.daejo.report.workbook.ReportWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes each table of a night to its CSV file and, where there is one, to its sheet of the workbook, so that its rows are
 * read once.
 */
record ReportTables(Path folder, Optional<ReportWorkbook> workbook) {

    static ReportTables with(Path folder, ReportWorkbook workbook) {
        return new ReportTables(folder, Optional.of(workbook));
    }

    static ReportTables withoutWorkbook(Path folder) {
        return new ReportTables(folder, Optional.empty());
    }

    <T> void write(String name, List<Column<T>> columns, Consumer<Consumer<T>> rows) throws IOException {
        write(name, name, columns, rows);
    }

    <T> void write(String name, String sheetName, List<Column<T>> columns, Consumer<Consumer<T>> rows)
            throws IOException {
        if (workbook.isEmpty()) {
            csv(name, columns, rows);
            return;
        }
        workbook.get().sheetAndCsv(sheetName, columns, folder.resolve(name + ".csv"), rows);
    }

    private <T> void csv(String name, List<Column<T>> columns, Consumer<Consumer<T>> rows) throws IOException {
        OwnerOnly.draft(folder.resolve(name + ".csv"), writer -> rows.accept(new CsvFile<>(writer, columns)));
    }
}
