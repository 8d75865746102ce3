package dev.daejo.intake.layout;

import dev.daejo.intake.plain.PlainRecord;
import java.nio.charset.Charset;
import java.util.Arrays;

/** The amounts of one record at a time, where it has one in won and is no purchase that was cancelled since. */
final class PlainAmounts {

    /** It may stand behind an amount. */
    private static final String UNIT = "원";

    private final CleanCell cell;
    private final byte[] unit;
    private final PlainMoney amount = new PlainMoney();
    private final PlainMoney whole = new PlainMoney();
    private final PlainMoney other = new PlainMoney();

    PlainAmounts(CleanCell cell, Charset charset) {
        this.cell = cell;
        this.unit = UNIT.getBytes(charset);
    }

    /** Reads them; false where one is out of the ordinary. */
    boolean read(PlainRecord record, PlainPlaces places) {
        return read(amount, record, places.amount())
                && amount.isTold()
                && read(whole, record, places.wholeAmount())
                && read(other, record, places.foreignAmount())
                && (won().isSome() || !other.isSome())
                && read(other, record, places.cancelAmount())
                && !other.isSome()
                && read(other, record, places.originalAmount());
    }

    private boolean read(PlainMoney money, PlainRecord record, int place) {
        boolean hasUnit = place >= 0 && endsInUnit(record, place);
        if (hasUnit) {
            cell.trim(record, place, unit.length);
        } else {
            cell.look(record, place);
        }
        return money.read(cell) && (money.isTold() || !hasUnit);
    }

    private boolean endsInUnit(PlainRecord record, int place) {
        int end = record.start(place) + record.length(place);
        return record.length(place) >= unit.length
                && Arrays.equals(record.bytes(), end - unit.length, end, unit, 0, unit.length);
    }

    /** The one that counts. */
    PlainMoney won() {
        return whole.isSome() ? whole : amount;
    }
}
