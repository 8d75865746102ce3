package dev.daejo.store;

import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.reconciliation.discrepancy.EvidenceKind;
import dev.daejo.reconciliation.discrepancy.Why;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/** A row of {@code evidence}: its case, its place in the case, and what it is. */
record EvidenceRow(String caseId, int position, Evidence evidence) {

    static final String TARGET =
            "evidence (run_id, case_id, position, file, line, kind, dated, id, last_four, amount, counted, why)";

    static BiConsumer<CopyText, EvidenceRow> writer(long runId) {
        return (text, row) -> {
            Evidence evidence = row.evidence;
            text.value(runId).value(row.caseId).value(row.position);
            text.value(evidence.origin().file()).value(evidence.origin().line());
            text.value(evidence.kind()).value(evidence.on());
            text.value(evidence.id()).value(evidence.lastFour()).value(evidence.amount());
            text.value(evidence.counted()).value(evidence.why());
        };
    }

    static Evidence read(ResultSet row) throws SQLException {
        return new Evidence(
                new RowOrigin(row.getString("file"), row.getLong("line")),
                EvidenceKind.valueOf(row.getString("kind")),
                row.getObject("dated", LocalDate.class),
                row.getString("id"),
                row.getString("last_four"),
                row.getLong("amount"),
                row.getBoolean("counted"),
                Why.valueOf(row.getString("why")));
    }
}
