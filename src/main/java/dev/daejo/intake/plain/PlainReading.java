package dev.daejo.intake.plain;

import dev.daejo.reconciliation.statement.CardKey;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Goes over the records of a canonical statement below its header, as long as they can be split here. For one thread. */
public final class PlainReading {

    private final PlainLine plain;
    private final int columns;

    /** @param columns how many fields a line must have */
    public PlainReading(
            String file,
            String counterpartyId,
            Places places,
            int columns,
            Function<CharSequence, CardKey> keyOfCard,
            UnaryOperator<String> masked) {
        this.plain = new PlainLine(file, counterpartyId, places, keyOfCard, masked);
        this.columns = columns;
    }

    /** Gives each record to the handler, until the end or one that cannot be split. */
    public void readAll(PlainRecords records, PlainRows rows) throws IOException {
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
}
