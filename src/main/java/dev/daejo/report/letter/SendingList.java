package dev.daejo.report.letter;

import dev.daejo.report.words.ClaimWords;
import dev.daejo.report.words.Words;
import dev.daejo.report.workbook.ReportWorkbook;
import dev.daejo.store.ClaimedCase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.function.Consumer;

/** A list that is ready to send, as CSV and as a workbook of the same rows, which are read once. */
record SendingList(LocalDate businessDate, ClaimWords claimWords, Words names) {

    /** @param besides is given each claim too */
    void write(Path folder, String name, Iterator<ClaimedCase> claims, Consumer<ClaimedCase> besides)
            throws IOException {
        ReportWorkbook.write(
                folder.resolve(name + ".xlsx"),
                businessDate,
                names,
                workbook -> workbook.sheetAndCsv(
                        "claims",
                        SendingTable.columns(claimWords),
                        folder.resolve(name + ".csv"),
                        rows -> claims.forEachRemaining(rows.andThen(besides))));
    }
}
