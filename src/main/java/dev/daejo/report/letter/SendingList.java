package dev.daejo.report.letter;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.daejo.intake.OwnerOnly;
import dev.daejo.report.table.Column;
import dev.daejo.report.table.CsvFile;
import dev.daejo.report.words.Words;
import dev.daejo.report.workbook.ReportWorkbook;
import dev.daejo.store.ClaimedCase;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;

/**
 * A list that is ready to send, as CSV and as a workbook of the same rows. Claims come to many lists in turn, so no file is open
 * between two of them: what came is held until it is worth the writing.
 */
final class SendingList {

    private static final int CHARACTERS_HELD = 1 << 15;

    private final String name;
    private final Path csv;
    private final List<Column<ClaimedCase>> columns;
    private final StringWriter held = new StringWriter();
    private final CsvFile<ClaimedCase> lines;
    private long claims;

    SendingList(Path folder, String name, List<Column<ClaimedCase>> columns) throws IOException {
        this.name = name;
        this.csv = folder.resolve(name + ".csv");
        this.columns = columns;
        this.lines = new CsvFile<>(held, columns);
        OwnerOnly.createFile(csv);
    }

    void add(ClaimedCase claimed) throws IOException {
        lines.accept(claimed);
        claims++;
        if (held.getBuffer().length() >= CHARACTERS_HELD) {
            writeHeld();
        }
    }

    /** Writes what is held; after the last claim. */
    void writeHeld() throws IOException {
        lines.flush();
        Files.write(csv, held.toString().getBytes(UTF_8), StandardOpenOption.APPEND);
        held.getBuffer().setLength(0);
    }

    /** Writes the workbook beside the list, which is written. */
    void writeWorkbook(LocalDate businessDate, Words names) throws IOException {
        ReportWorkbook.write(
                csv.resolveSibling(name + ".xlsx"),
                businessDate,
                names,
                workbook -> workbook.sheet("claims", columns, csv));
    }

    long claims() {
        return claims;
    }
}
