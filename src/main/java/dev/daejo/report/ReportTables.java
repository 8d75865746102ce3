package dev.daejo.report;

import dev.daejo.intake.OwnerOnly;
import dev.daejo.intake.reading.Reject;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.report.page.PageMaterial;
import dev.daejo.report.table.ClaimTable;
import dev.daejo.report.table.Column;
import dev.daejo.report.table.ControlTotalTable;
import dev.daejo.report.table.CsvFile;
import dev.daejo.report.table.DiscrepancyTable;
import dev.daejo.report.table.EvidenceTable;
import dev.daejo.report.table.EvidenceTable.CaseEvidence;
import dev.daejo.report.table.FileTable;
import dev.daejo.report.table.RejectTable;
import dev.daejo.report.total.NightTotals;
import dev.daejo.report.words.ClaimWords;
import dev.daejo.report.words.EvidenceWords;
import dev.daejo.report.words.Words;
import dev.daejo.report.work.Relay;
import dev.daejo.report.workbook.ReportWorkbook;
import dev.daejo.store.ClaimedCase;
import dev.daejo.store.FinishedRun;
import dev.daejo.store.ReportedCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Writes each table of a night to its CSV file, and then from there to its sheet of the workbook, so that its rows are read and
 * put into words once.
 */
final class ReportTables {

    private final Path folder;
    private final FinishedRun run;
    private final NightTotals totals;
    private final PageMaterial page;
    private final List<Column<ClaimedCase>> claimColumns = ClaimTable.columns(ClaimWords.in(Locale.KOREAN));
    private final List<Column<CaseEvidence>> evidenceColumns =
            EvidenceTable.columns(new EvidenceWords(Words.in(Locale.KOREAN)));

    /** @param page is given each row that it may show */
    ReportTables(Path folder, FinishedRun run, NightTotals totals, PageMaterial page) {
        this.folder = folder;
        this.run = run;
        this.totals = totals;
        this.page = page;
    }

    /**
     * Writes the CSV files. The cases pass once, and their files are written at the same time.
     *
     * @param discrepancies is given the cells of each row of that table, in a thread that is not the caller's
     * @param besides is given each case, in another one
     */
    void write(Consumer<String[]> discrepancies, Consumer<ReportedCase> besides) throws IOException {
        csv(
                "discrepancies",
                DiscrepancyTable.COLUMNS,
                found -> csv(
                        "claims",
                        claimColumns,
                        claims -> csv(
                                "evidence",
                                evidenceColumns,
                                evidence -> pass(
                                        each -> write(each.discrepancy(), found, discrepancies),
                                        each -> write(each, claims, evidence),
                                        besides))));
        csv("files", FileTable.COLUMNS, totals.files()::forEach);
        csv("control-totals", ControlTotalTable.COLUMNS, totals.all()::forEach);
        csv("rejects", RejectTable.COLUMNS, this::passRejects);
    }

    /** Writes the sheets of all tables that are written, but for the discrepancies. */
    void writeSheets(ReportWorkbook workbook) throws IOException {
        workbook.sheet("claims", claimColumns, file("claims"));
        workbook.sheet("evidence", evidenceColumns, file("evidence"));
        workbook.sheet("files", FileTable.COLUMNS, file("files"));
        workbook.sheet("totals", ControlTotalTable.COLUMNS, file("control-totals"));
        workbook.sheet("rejects", RejectTable.COLUMNS, file("rejects"));
    }

    private void pass(
            Consumer<ReportedCase> discrepancies,
            Consumer<ReportedCase> claimsAndEvidence,
            Consumer<ReportedCase> besides) {
        try (Relay<ReportedCase> first = new Relay<>("discrepancies", discrepancies);
                Relay<ReportedCase> second = new Relay<>("claims-evidence", claimsAndEvidence);
                Relay<ReportedCase> third = new Relay<>("sendings", besides)) {
            run.forEachCase(each -> {
                page.add(each);
                first.accept(each);
                second.accept(each);
                third.accept(each);
            });
            first.finish();
            second.finish();
            third.finish();
        }
    }

    private static void write(Discrepancy found, CsvFile<Discrepancy> file, Consumer<String[]> besides) {
        String[] cells = Column.cells(DiscrepancyTable.COLUMNS, found);
        file.write(cells);
        besides.accept(cells);
    }

    private static void write(ReportedCase each, CsvFile<ClaimedCase> claims, CsvFile<CaseEvidence> evidence) {
        each.claims().forEach(claims);
        Discrepancy found = each.discrepancy();
        found.evidence().forEach(row -> evidence.accept(new CaseEvidence(found.caseId(), row)));
    }

    private void passRejects(CsvFile<Reject> file) {
        run.forEachReject(reject -> {
            page.add(reject);
            file.accept(reject);
        });
    }

    private <T> void csv(String name, List<Column<T>> columns, CsvFile.Content<T> rows) throws IOException {
        OwnerOnly.draft(file(name), writer -> CsvFile.write(writer, columns, rows));
    }

    private Path file(String name) {
        return folder.resolve(name + ".csv");
    }
}
