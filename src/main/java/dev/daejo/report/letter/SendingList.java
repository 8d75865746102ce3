package dev.daejo.report.letter;

import dev.daejo.intake.OwnerOnly;
import dev.daejo.report.table.Column;
import dev.daejo.report.table.CsvFile;
import dev.daejo.report.words.ClaimWords;
import dev.daejo.report.words.Words;
import dev.daejo.report.workbook.ReportWorkbook;
import dev.daejo.report.workbook.Sheet;
import dev.daejo.store.ClaimedCase;
import dev.daejo.store.FinishedRun;
import dev.daejo.store.Sending;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A list that is ready to send, as CSV and as a workbook of the same rows, which are read once. */
record SendingList(FinishedRun run, ClaimWords claimWords, Words names) {

    void write(Path folder, String name, Sending sending) throws IOException {
        ReportWorkbook.write(
                folder.resolve(name + ".xlsx"),
                run.businessDate(),
                names,
                workbook -> fill(workbook, folder.resolve(name + ".csv"), sending));
    }

    private void fill(ReportWorkbook workbook, Path csv, Sending sending) throws IOException {
        List<Column<ClaimedCase>> columns = SendingTable.columns(claimWords);
        Sheet<ClaimedCase> sheet = workbook.sheet("claims", columns);
        OwnerOnly.write(csv, writer -> run.forEachClaimOf(sending, new CsvFile<>(writer, columns).andThen(sheet)));
        sheet.finish();
    }
}
