package dev.daejo.intake.reading;

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
import java.util.Optional;

/**
 * Takes the rows of files as they are read, in the order of their lines. Every data line of a file reaches it once, but for
 * those that a layout leaves out by rule.
 */
public interface RowSink {

    /**
     * Another sink that together with this one takes the rows of a file, for a thread of its own, which gives it some of them
     * in their order; none where all rows must come in their order.
     */
    default Optional<RowSink> beside() {
        return Optional.empty();
    }

    void statementLine(StatementLine line);

    /** Takes a statement line as it lies in its file; it is only as it is until the next one comes. */
    default void plainLine(PlainLine line) {
        statementLine(line.toRow());
    }

    /**
     * One line of an export that says both, that something was bought and that it was cancelled; it is one line still, and
     * one of its two rows alone may be known already. Its won are those of the purchase.
     */
    void cancelledPurchase(Purchase purchase, Cancel cancel);

    void enrollment(Enrollment enrollment);

    void expected(ExpectedRow row);

    void payout(Payout payout);

    void refund(RefundRequest request);

    void incident(Incident incident);

    void claimResult(ClaimResult result);

    /**
     * Takes a line that was refused.
     *
     * @param won the amount of the refused line, where one in won can be read; else 0
     */
    void reject(Reject reject, long won);
}
