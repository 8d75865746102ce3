package dev.daejo.report.table;

import dev.daejo.report.words.ClaimWords;
import dev.daejo.store.ClaimedCase;
import java.util.List;

/** The columns of {@code claims.csv} (the contract, section 6); what people read is in words. */
public final class ClaimTable {

    private ClaimTable() {}

    public static List<Column<ClaimedCase>> columns(ClaimWords words) {
        return List.of(
                Column.text("claim_id", row -> row.claim().claimId()),
                Column.text("case_id", row -> row.claim().caseId()),
                Column.code("direction", row -> row.claim().direction()),
                Column.text("counterparty_id", row -> row.claim().counterpartyId()),
                Column.code("step", row -> row.claim().step()),
                Column.text("channel", row -> row.address().channel()),
                Column.text("contact", row -> row.address().contact()),
                Column.text("member_id", row -> row.claim().memberId()),
                Column.text("reference", row -> row.claim().reference()),
                Column.won("amount", row -> row.claim().amount()),
                Column.won("late_interest", row -> row.claim().lateInterest()),
                Column.sentence("problem", words::problemAndState),
                Column.sentence("remedy", row -> words.remedy(row.claim())),
                Column.text("documents", words::documentList),
                Column.sentence("legal_basis", row -> words.legalBasis(row.claim())),
                Column.time("respond_by", row -> row.claim().life().respondBy()),
                Column.time("expires_on", row -> row.claim().expiresOn()),
                Column.code("status", row -> row.claim().status()));
    }
}
