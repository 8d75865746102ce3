package dev.daejo.intake;

import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.StatementLine;

/** Takes the rows of files as they are read, in the order of their lines. Every data line of a file reaches it once. */
public interface RowSink {

    void statementLine(StatementLine line);

    void enrollment(Enrollment enrollment);

    void expected(ExpectedRow row);

    void payout(Payout payout);

    void refund(RefundRequest request);

    void incident(Incident incident);

    void claimResult(ClaimResult result);

    void reject(Reject reject);
}
