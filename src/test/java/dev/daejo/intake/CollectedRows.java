package dev.daejo.intake;

import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.StatementLine;
import java.util.ArrayList;
import java.util.List;

/** Keeps the rows that reach it. */
final class CollectedRows implements RowSink {

    final List<Object> rows = new ArrayList<>();
    final List<Reject> rejects = new ArrayList<>();

    /** Of all lines that came, good and refused. */
    final WonSum won = new WonSum();

    private int pairs;

    /** A line may be two rows. */
    int lines() {
        return rows.size() - pairs;
    }

    @Override
    public void statementLine(StatementLine line) {
        rows.add(line);
        won.add(line.amount());
    }

    @Override
    public void cancelledPurchase(Purchase purchase, Cancel cancel) {
        rows.add(purchase);
        rows.add(cancel);
        won.add(purchase.amount());
        pairs++;
    }

    @Override
    public void enrollment(Enrollment enrollment) {
        rows.add(enrollment);
    }

    @Override
    public void expected(ExpectedRow row) {
        rows.add(row);
        won.add(row.amount());
    }

    @Override
    public void payout(Payout payout) {
        rows.add(payout);
        won.add(payout.amount());
    }

    @Override
    public void refund(RefundRequest request) {
        rows.add(request);
        won.add(request.amount());
    }

    @Override
    public void incident(Incident incident) {
        rows.add(incident);
    }

    @Override
    public void claimResult(ClaimResult result) {
        rows.add(result);
    }

    @Override
    public void reject(Reject reject, long refused) {
        rejects.add(reject);
        won.add(refused);
    }
}
