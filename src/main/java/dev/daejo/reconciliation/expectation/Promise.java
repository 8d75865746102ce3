package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import java.time.YearMonth;

/** What an obligation rests on. */
public sealed interface Promise {

    /** What a member spent in a month. */
    record Month(YearMonth period) implements Promise {}

    /** One payment, of a program that settles per payment. */
    record Payment(Purchase purchase) implements Promise {}

    /** A listed row. */
    record Listed(ExpectedRow row) implements Promise {}

    /** An approved refund request. */
    record Refund(RefundRequest request) implements Promise {}
}
