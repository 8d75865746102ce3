package dev.daejo.intake;

import dev.daejo.intake.plain.PlainLine;
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
import java.util.Optional;

/** Lets rows go by, when only what is said of the whole file is wanted. */
final class NoSink implements RowSink {

    @Override
    public Optional<RowSink> beside() {
        return Optional.of(this);
    }

    @Override
    public void statementLine(StatementLine line) {}

    @Override
    public void plainLine(PlainLine line) {}

    @Override
    public void cancelledPurchase(Purchase purchase, Cancel cancel) {}

    @Override
    public void enrollment(Enrollment enrollment) {}

    @Override
    public void expected(ExpectedRow row) {}

    @Override
    public void payout(Payout payout) {}

    @Override
    public void refund(RefundRequest request) {}

    @Override
    public void incident(Incident incident) {}

    @Override
    public void claimResult(ClaimResult result) {}

    @Override
    public void reject(Reject reject, long won) {}
}
