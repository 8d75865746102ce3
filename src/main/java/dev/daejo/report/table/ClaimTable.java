package dev.daejo.report.table;

import dev.daejo.store.StoredClaim;
import java.util.List;

/** The columns of {@code claims.csv} (the contract, section 6); what is {@code empty} comes with the texts and clocks. */
public final class ClaimTable {

    public static final List<Column<StoredClaim>> COLUMNS = List.of(
            Column.text("claim_id", row -> row.claim().claimId()),
            Column.text("case_id", row -> row.claim().caseId()),
            Column.code("direction", row -> row.claim().direction()),
            Column.text("counterparty_id", row -> row.claim().counterpartyId()),
            Column.code("step", row -> row.claim().step()),
            Column.text("channel", StoredClaim::channel),
            Column.text("contact", StoredClaim::contact),
            Column.text("member_id", row -> row.claim().memberId()),
            Column.text("reference", row -> row.claim().reference()),
            Column.number("amount", row -> row.claim().amount()),
            Column.number("late_interest", row -> row.claim().lateInterest()),
            Column.empty("problem"),
            Column.empty("remedy"),
            Column.text("documents", StoredClaim::documents),
            Column.empty("legal_basis"),
            Column.empty("respond_by"),
            Column.time("expires_on", row -> row.claim().expiresOn()),
            Column.code("status", row -> row.claim().status()));

    private ClaimTable() {}
}
