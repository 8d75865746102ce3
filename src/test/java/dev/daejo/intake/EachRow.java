package dev.daejo.intake;

import dev.daejo.intake.reading.RowSink;
import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.StatementLine;

/** Takes every line that is one row in the same way, whatever its kind. */
abstract class EachRow implements RowSink {

    /** @param won of the line; 0 where its kind has none */
    abstract void row(Object row, long won);

    @Override
    public void statementLine(StatementLine line) {
        row(line, line.amount());
    }

    @Override
    public void enrollment(Enrollment enrollment) {
        row(enrollment, 0);
    }

    @Override
    public void expected(ExpectedRow row) {
        row(row, row.amount());
    }

    @Override
    public void payout(Payout payout) {
        row(payout, payout.amount());
    }

    @Override
    public void refund(RefundRequest request) {
        row(request, request.amount());
    }

    @Override
    public void incident(Incident incident) {
        row(incident, 0);
    }

    @Override
    public void claimResult(ClaimResult result) {
        row(result, 0);
    }
}
