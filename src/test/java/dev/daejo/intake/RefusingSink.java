package dev.daejo.intake;

import dev.daejo.intake.reading.Reject;
import dev.daejo.intake.reading.RowSink;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.StatementLine;

/** Throws at whatever reaches it. */
record RefusingSink(RuntimeException why) implements RowSink {

    @Override
    public void statementLine(StatementLine line) {
        throw why;
    }

    @Override
    public void cancelledPurchase(Purchase purchase, Cancel cancel) {
        throw why;
    }

    @Override
    public void enrollment(Enrollment enrollment) {
        throw why;
    }

    @Override
    public void expected(ExpectedRow row) {
        throw why;
    }

    @Override
    public void payout(Payout payout) {
        throw why;
    }

    @Override
    public void refund(RefundRequest request) {
        throw why;
    }

    @Override
    public void incident(Incident incident) {
        throw why;
    }

    @Override
    public void claimResult(ClaimResult result) {
        throw why;
    }

    @Override
    public void reject(Reject reject, long won) {
        throw why;
    }
}
