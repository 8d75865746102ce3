package dev.daejo.intake.plain;

import dev.daejo.reconciliation.statement.CardKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Goes over the records of a canonical statement below its header, as long as they can be split here. What cannot is left,
 * with everything behind it, to whoever reads on.
 */
public final class PlainReading {

    private static final int BLOCK = 1 << 16;

    /** Longer records are left to the other reading, which knows how long one may be. */
    private static final int LONGEST_RECORD = 1 << 20;

    private final InputStream source;
    private final PlainRecord record = new PlainRecord();
    private byte[] bytes = new byte[BLOCK];
    private int from;
    private int limit;
    private boolean ended;
    private long line = 1;
    private boolean odd;

    public PlainReading(InputStream source) {
        this.source = source;
    }

    /** The bytes of the first record that is no blank line, its line end included; none when it is no record that can be split here. */
    public byte[] header() throws IOException {
        while (next() && record.isBlank()) {
            pass();
        }
        if (odd) {
            return new byte[0];
        }
        byte[] header = Arrays.copyOfRange(bytes, from, record.next());
        pass();
        return header;
    }

    /** Gives each record below the header to the handler, until the end or one that cannot be split. */
    public void readAll(
            String file,
            String counterpartyId,
            Places places,
            int columns,
            Function<CharSequence, CardKey> keyOfCard,
            UnaryOperator<String> masked,
            PlainRows rows)
            throws IOException {
        PlainLine plain = new PlainLine(file, counterpartyId, places, keyOfCard, masked);
        while (next()) {
            if (!record.isBlank()) {
                if (record.fields() == columns && plain.read(record, bytes, line)) {
                    rows.plain(plain);
                } else {
                    rows.other(line, new Fields(record, bytes));
                }
            }
            pass();
        }
    }

    /** Splits the next record; false at the end, and where it cannot be split. */
    private boolean next() throws IOException {
        while (!odd) {
            switch (record.split(bytes, from, limit)) {
                case WHOLE -> {
                    return true;
                }
                case ODD -> odd = true;
                case CUT -> {
                    if (!more()) {
                        // The last line of a file may have no end; the other reading knows how that is.
                        odd = true;
                    }
                }
            }
        }
        return false;
    }

    private void pass() {
        from = record.next();
        line++;
    }

    /** Reads on; false when there is no more, or no room for a record so long. */
    private boolean more() throws IOException {
        if (ended || limit - from == LONGEST_RECORD) {
            return false;
        }
        byte[] roomy = limit - from == bytes.length ? new byte[bytes.length * 2] : bytes;
        System.arraycopy(bytes, from, roomy, 0, limit - from);
        bytes = roomy;
        limit -= from;
        from = 0;
        int count = source.read(bytes, limit, bytes.length - limit);
        ended = count < 0;
        limit += Math.max(0, count);
        return !ended;
    }

    /** What is left, from the record on that could not be split. */
    public InputStream rest() throws IOException {
        // Not a SequenceInputStream, which closes what it has read to its end.
        PushbackInputStream rest = new PushbackInputStream(source, Math.max(1, limit - from));
        rest.unread(bytes, from, limit - from);
        return rest;
    }

    /** The physical line on which {@link #rest} begins. */
    public long line() {
        return line;
    }
}
