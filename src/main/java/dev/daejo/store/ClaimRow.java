package dev.daejo.store;

import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.claim.ClaimStatus;
import dev.daejo.reconciliation.claim.ClaimStep;
import dev.daejo.reconciliation.claim.Direction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/** A row of {@code claim c}. */
final class ClaimRow {

    static final String TARGET = """
            claim (run_id, case_id, claim_id, direction, counterparty_id, step, member_id, reference, amount,
                late_interest, expires_on, status, channel, contact, documents)""";

    private ClaimRow() {}

    static BiConsumer<CopyText, StoredClaim> writer(long runId) {
        return (text, stored) -> {
            Claim claim = stored.claim();
            text.value(runId).value(claim.caseId()).value(claim.claimId()).value(claim.direction());
            text.value(claim.counterpartyId()).value(claim.step());
            text.value(claim.memberId()).value(claim.reference()).value(claim.amount());
            text.value(claim.lateInterest());
            text.value(claim.expiresOn()).value(claim.status());
            text.value(stored.channel()).value(stored.contact()).value(stored.documents());
        };
    }

    static StoredClaim read(ResultSet row) throws SQLException {
        return new StoredClaim(
                claim(row), row.getString("channel"), row.getString("contact"), row.getString("documents"));
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                row.getString("claim_id"),
                row.getString("case_id"),
                Direction.valueOf(row.getString("direction")),
                row.getString("counterparty_id"),
                ClaimStep.valueOf(row.getString("step")),
                row.getString("member_id"),
                row.getString("reference"),
                row.getLong("amount"),
                row.getLong("late_interest"),
                row.getObject("expires_on", LocalDate.class),
                ClaimStatus.valueOf(row.getString("status")));
    }
}
