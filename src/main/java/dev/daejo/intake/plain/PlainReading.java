package dev.daejo.intake.plain;

import dev.daejo.reconciliation.statement.CardKey;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Goes over the records of a canonical statement below its header, as long as they can be split here. */
public final class PlainReading {

    private final PlainRecords records;

    public PlainReading(InputStream source) {
        this.records = PlainRecords.canonical(source);
    }

    /** The bytes of the first record that is no blank line, its line end included; none when it is no record that can be split here. */
    public byte[] header() throws IOException {
        if (!records.next()) {
            return new byte[0];
        }
        PlainRecord record = records.record();
        byte[] header = Arrays.copyOfRange(record.bytes(), records.from(), record.next());
        records.pass();
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
        while (records.next()) {
            PlainRecord record = records.record();
            if (record.fields() == columns && plain.read(record, records.line())) {
                rows.plain(plain);
            } else {
                rows.other(records.line(), record);
            }
            records.pass();
        }
    }

    /** What is left, from the record on that could not be split. */
    public InputStream rest() throws IOException {
        return records.rest();
    }

    /** The physical line on which {@link #rest} begins. */
    public long line() {
        return records.line();
    }
}
