package dev.daejo.intake.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The records of a text, one after the other. Where it cannot be read on it ends, and {@link #fault} says why.
 *
 * <p>How RFC 4180 is read where files stray from it: a quote within a field that does not begin with one is a character
 * like any other; text after a closing quote makes the line a reject; a quote that is open at the end makes the file
 * untrusted. A line ends with LF, CRLF or CR. Only a line of no characters is blank. One record has at most 1,048,576
 * characters.
 */
final class RecordSource {

    private final RecordWatch watch;
    private final CloseableIterator<Boolean> each;
    private String fault = "";

    RecordSource(SourceText text, CsvCallbackHandler<Boolean> handler) {
        this.watch = text.watch();
        this.each = CsvReader.builder()
                .fieldSeparator(watch.separator())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .build(handler, text)
                .iterator();
    }

    /** Lets the handler take the next record that is no blank line; says whether there was one. */
    boolean next() throws IOException {
        try {
            if (!each.hasNext()) {
                return false;
            }
            each.next();
            return true;
        } catch (CsvParseException e) {
            // The parser complains of one thing only, a quote that is open at the end; all else is an error of ours.
            if (e.getCause() != null || !watch.isQuoteOpen()) {
                throw e;
            }
            fault = ReadingReasons.openQuote(watch.recordLine());
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof Unreadable unreadable)) {
                throw e.getCause();
            }
            fault = unreadable.reason();
        }
        return false;
    }

    /** Whether the record that begins on a line has text after a closing quote; to be asked in the order of the lines. */
    boolean isGarbled(long beginsOn) {
        return watch.isGarbled(beginsOn);
    }

    /** Why the text could not be read to its end; empty when it could. */
    String fault() {
        return fault;
    }
}
