package dev.daejo.reconciliation;

import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.util.List;

/**
 * Everything known of one member on the business date; the input of the core.
 *
 * <p>It holds only what is visible on D, each key once and in the version that counts (contract, section 3, "Later" and
 * "Duplicates"). The order of the lists says nothing.
 */
public record MemberLedger(
        String memberId,
        List<Purchase> purchases,
        List<Cancel> cancels,
        List<StatementCredit> credits,
        List<Enrollment> enrollments,
        List<ExpectedRow> expected,
        List<Payout> payouts,
        List<RefundRequest> refunds) {

    public MemberLedger {
        purchases = List.copyOf(purchases);
        cancels = List.copyOf(cancels);
        credits = List.copyOf(credits);
        enrollments = List.copyOf(enrollments);
        expected = List.copyOf(expected);
        payouts = List.copyOf(payouts);
        refunds = List.copyOf(refunds);
    }
}
