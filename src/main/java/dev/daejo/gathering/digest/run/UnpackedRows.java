package dev.daejo.gathering.digest.run;

import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.StatementCredit;

/** Takes rows as they are unpacked, each with its number in the run. */
public interface UnpackedRows {

    void purchase(int row, Purchase purchase);

    void cancel(int row, Cancel cancel);

    void credit(int row, StatementCredit credit);

    void enrollment(int row, Enrollment enrollment);

    void expected(int row, ExpectedRow expected);

    void payout(int row, Payout payout);

    void refund(int row, RefundRequest refund);
}
