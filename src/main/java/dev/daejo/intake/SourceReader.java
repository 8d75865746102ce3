package dev.daejo.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Streams the rows of a file in the canonical layout (contract, section 3), in the order of its lines; never holds more
 * than one record. What it says of a file follows from the bytes, the kind and the counterparty alone.
 *
 * <p>How RFC 4180 is read where files stray from it: a quote within a field that does not begin with one is a character
 * like any other; text after a closing quote makes the line a reject; a quote that is open at the end makes the file
 * untrusted. A line ends with LF, CRLF or CR. Only a line of no characters is blank. One record has at most 1,048,576
 * characters. Safe for any number of threads.
 */
public final class SourceReader {

    private final CardTokens tokens;

    public SourceReader(CardTokens tokens) {
        this.tokens = tokens;
    }

    /** Reads an accepted file from where its bytes lie. */
    public ReadResult read(KnownFile file, Path bytes, RowSink sink) throws IOException {
        try (InputStream source = Files.newInputStream(bytes)) {
            return read(file.name(), file.kind(), file.counterpartyId(), source, sink);
        }
    }

    /** Reads what a name says of a file. Of a file without a kind only the lines are counted. */
    ReadResult read(String name, @Nullable FileKind kind, String counterpartyId, InputStream source, RowSink sink)
            throws IOException {
        FileReading reading = new FileReading(name, kind, rows(name, kind, counterpartyId), sink);
        Utf8Text text = new Utf8Text(source);
        try {
            readAll(text, reading);
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof Unreadable unreadable)) {
                throw e.getCause();
            }
            reading.fault(unreadable.reason());
        }
        return reading.result();
    }

    private static void readAll(Utf8Text text, FileReading reading) {
        Records records = new Records();
        RecordWatch watch = text.watch();
        CloseableIterator<Boolean> each = parser(records, text).iterator();
        while (hasNext(each, watch, reading)) {
            each.next();
            reading.take(records, watch.isGarbled(records.beginsOn()));
        }
    }

    private static CsvReader<Boolean> parser(Records records, Utf8Text text) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .build(records, text);
    }

    /** The parser complains of one thing only, a quote that is open at the end; whatever else it says is an error of ours. */
    private static boolean hasNext(CloseableIterator<Boolean> each, RecordWatch watch, FileReading reading) {
        try {
            return each.hasNext();
        } catch (CsvParseException e) {
            if (e.getCause() != null || !watch.isQuoteOpen()) {
                throw e;
            }
            reading.fault(Reasons.openQuote(watch.recordLine()));
            return false;
        }
    }

    private @Nullable RowReader rows(String name, @Nullable FileKind kind, String counterpartyId) {
        if (kind == null) {
            return null;
        }
        OtherRows others = new OtherRows(name, counterpartyId);
        return switch (kind) {
            case STATEMENT -> new StatementRows(name, counterpartyId, tokens);
            case ENROLLMENTS -> others::enrollment;
            case EXPECTED -> others::expected;
            case PAYOUTS -> others::payout;
            case REFUNDS -> others::refund;
            case INCIDENTS -> others::incident;
            case CLAIMRESULTS -> others::claimResult;
        };
    }
}
