package dev.daejo.intake;

import dev.daejo.intake.plain.PlainLine;
import dev.daejo.intake.reading.Reject;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Purchase;
import java.util.ArrayList;
import java.util.List;

/** Keeps all that it is given; two are equal that were given the same rows, whichever way they came. */
public class RecordedRows extends EachRow {

    public final List<Object> rows = new ArrayList<>();
    private int plainLines;

    @Override
    void row(Object row, long won) {
        rows.add(row);
    }

    @Override
    public void plainLine(PlainLine line) {
        plainLines++;
        rows.add(line.toRow());
    }

    @Override
    public void cancelledPurchase(Purchase purchase, Cancel cancel) {
        rows.add(List.of(purchase, cancel));
    }

    @Override
    public void reject(Reject reject, long won) {
        rows.add(List.of(reject, won));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordedRows recorded && rows.equals(recorded.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public String toString() {
        return rows.toString();
    }

    /** How many lines came the short way. */
    public int plainLines() {
        return plainLines;
    }
}
