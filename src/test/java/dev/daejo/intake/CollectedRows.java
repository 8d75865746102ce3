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

    @Override
    public void statementLine(StatementLine line) {
        rows.add(line);
    }

    @Override
    public void cancelledPurchase(Purchase purchase, Cancel cancel) {
        rows.add(purchase);
        rows.add(cancel);
    }

    @Override
    public void enrollment(Enrollment enrollment) {
        rows.add(enrollment);
    }

    @Override
    public void expected(ExpectedRow row) {
        rows.add(row);
    }

    @Override
    public void payout(Payout payout) {
        rows.add(payout);
    }

    @Override
    public void refund(RefundRequest request) {
        rows.add(request);
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
    public void reject(Reject reject, long won) {
        rejects.add(reject);
    }
}
