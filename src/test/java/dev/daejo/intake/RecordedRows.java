package dev.daejo.intake;

import dev.daejo.intake.plain.PlainLine;
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

/** Keeps all that it is given; two are equal that were given the same rows, whichever way they came. */
final class RecordedRows implements RowSink {

    final List<Object> rows = new ArrayList<>();
    int plainLines;

    @Override
    public void statementLine(StatementLine line) {
        rows.add(line);
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
}
