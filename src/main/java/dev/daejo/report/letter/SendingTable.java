package dev.daejo.report.letter;

import dev.daejo.report.table.Column;
import dev.daejo.report.words.ClaimWords;
import dev.daejo.store.ClaimedCase;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of a list that is ready to send: what its receiver needs to find and answer each claim. */
public final class SendingTable {

    private SendingTable() {}

    public static List<Column<ClaimedCase>> columns(ClaimWords words) {
        return List.of(
                Column.text("claim_id", row -> row.claim().claimId()),
                Column.text("case_id", row -> row.claim().caseId()),
                Column.code("direction", row -> row.claim().direction()),
                Column.text("counterparty_id", row -> row.claim().counterpartyId()),
                Column.text("counterparty", row -> row.address().counterpartyName()),
                Column.code("step", row -> row.claim().step()),
                Column.text("channel", row -> row.address().channel()),
                Column.text("contact", row -> row.address().contact()),
                Column.text("hours", row -> row.address().hours()),
                Column.text("member_id", row -> row.claim().memberId()),
                Column.text("program_id", row -> row.discrepancy().programId()),
                Column.time("period", row -> row.discrepancy().period()),
                Column.text("reference", row -> row.claim().reference()),
                Column.text("transaction_no", row -> row.claim().occasion().transactionNo()),
                Column.moment("requested_at", row -> row.claim().occasion().requestedAt()),
                Column.time("due_on", row -> row.discrepancy().dueOn()),
                Column.won("amount", row -> row.claim().amount()),
                Column.won("late_interest", row -> row.claim().lateInterest()),
                Column.sentence("problem", words::problem),
                Column.sentence("remedy", row -> words.remedy(row.claim())),
                Column.sentence("documents", row -> documents(words, row)),
                Column.sentence("legal_basis", row -> words.legalBasis(row.claim())),
                Column.time("expires_on", row -> row.claim().expiresOn()),
                Column.time("overdue_since", row -> row.claim().life().overdueSince()),
                Column.yesNo("look_first", row -> row.discrepancy().ambiguous()));
    }

    private static String documents(ClaimWords words, ClaimedCase row) {
        return words.documents(row).stream().map(words::documentAndWhy).collect(Collectors.joining(" | "));
    }
}
