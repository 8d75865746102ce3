package dev.daejo.intake;

import dev.daejo.intake.reading.Reject;
import dev.daejo.intake.reading.WonSum;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Purchase;
import java.util.ArrayList;
import java.util.List;

/** Keeps the rows that reach it. */
public final class CollectedRows extends EachRow {

    public final List<Object> rows = new ArrayList<>();
    public final List<Reject> rejects = new ArrayList<>();

    /** Of all lines that came, good and refused. */
    final WonSum won = new WonSum();

    private int pairs;

    /** A line may be two rows. */
    int lines() {
        return rows.size() - pairs;
    }

    @Override
    void row(Object row, long ofLine) {
        rows.add(row);
        won.add(ofLine);
    }

    @Override
    public void cancelledPurchase(Purchase purchase, Cancel cancel) {
        rows.add(purchase);
        rows.add(cancel);
        won.add(purchase.amount());
        pairs++;
    }

    @Override
    public void reject(Reject reject, long refused) {
        rejects.add(reject);
        won.add(refused);
    }
}
