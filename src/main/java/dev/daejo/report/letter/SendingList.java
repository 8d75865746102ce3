package dev.daejo.report.letter;

import dev.daejo.report.words.ClaimWords;
import dev.daejo.report.words.Words;
import dev.daejo.report.workbook.ReportWorkbook;
import dev.daejo.store.FinishedRun;
import dev.daejo.store.Sending;
import java.io.IOException;
import java.nio.file.Path;

/** A list that is ready to send, as CSV and as a workbook of the same rows, which are read once. */
record SendingList(FinishedRun run, ClaimWords claimWords, Words names) {

    void write(Path folder, String name, Sending sending) throws IOException {
        ReportWorkbook.write(
                folder.resolve(name + ".xlsx"),
                run.businessDate(),
                names,
                workbook -> workbook.sheetAndCsv(
                        "claims",
                        SendingTable.columns(claimWords),
                        folder.resolve(name + ".csv"),
                        rows -> run.forEachClaimOf(sending, rows)));
    }
}
