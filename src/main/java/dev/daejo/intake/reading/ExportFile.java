package dev.daejo.intake.reading;

import dev.daejo.intake.layout.Recognition;
import dev.daejo.intake.masking.CardMask;
import dev.daejo.intake.masking.CardTokens;
import dev.daejo.intake.plain.MadeLine;
import dev.daejo.intake.plain.PlainRecords;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * Reads a statement by the layout that was found by its head. Plain rows, at its beginning, go a short way, but for those of
 * a file in UTF-16; from the first record that is out of the ordinary on it is read record by record.
 */
public final class ExportFile {

    private final String name;
    private final String counterpartyId;
    private final HeadOfFile head;
    private final Recognition found;
    private final CardTokens tokens;

    /** @param found the layout that fits the head */
    public ExportFile(String name, String counterpartyId, HeadOfFile head, Recognition found, CardTokens tokens) {
        this.name = name;
        this.counterpartyId = counterpartyId;
        this.head = head;
        this.found = found;
        this.tokens = tokens;
    }

    /** Gives its rows and rejects to a sink, in the order of its lines. */
    public ReadResult read(RowSink sink) throws IOException {
        StatementRows rows = new StatementRows(name, counterpartyId, tokens);
        ExportReading reading = new ExportReading(name, found.layout(), rows, sink);
        InputStream whole = head.wholeFile();
        Optional<PlainRecords> plain = PlainRecords.of(whole, found.charset(), found.separator());
        if (plain.isEmpty()) {
            return readAll(new SourceText(whole, found.charset(), found.separator()), reading);
        }
        PlainRecords records = plain.get();
        reading.readPlain(found.charset(), new MadeLine(name, counterpartyId, tokens::keyOf, CardMask::mask));
        while (records.next()) {
            reading.take(records.record(), records.line());
            records.pass();
        }
        return readAll(SourceText.restOf(records.rest(), found.charset(), found.separator(), records.line()), reading);
    }

    /** Reads record by record. */
    static ReadResult readAll(SourceText text, ExportReading reading) throws IOException {
        Cells cells = new Cells();
        cells.goOn(text.watch().line());
        RecordSource source = new RecordSource(text, cells);
        while (source.next()) {
            reading.take(new ExportRecord(cells.beginsOn(), cells.cells(), source.isGarbled(cells.beginsOn())));
        }
        reading.end();
        return reading.result(source.fault());
    }

    /**
     * What is said of a file that no layout fits: its lines are counted as if its first record were the header.
     *
     * @param nearest the layout that it is most like
     */
    public static ReadResult ofNoLayout(HeadOfFile head, Recognition nearest) throws IOException {
        RecordSource source =
                new RecordSource(new SourceText(head.wholeFile(), nearest.charset(), nearest.separator()), new Cells());
        long records = 0;
        while (source.next()) {
            records++;
        }
        String fault = ReadingReasons.noLayoutFits(nearest, head.lineOf(nearest));
        return new ReadResult(
                Math.max(0, records - 1), 0, 0, BigDecimal.ZERO, BigInteger.ZERO, null, false, null, fault);
    }
}
