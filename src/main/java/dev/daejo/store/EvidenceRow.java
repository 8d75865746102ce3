package dev.daejo.store;

import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.reconciliation.discrepancy.EvidenceKind;
import dev.daejo.reconciliation.discrepancy.Why;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.sql.SQLException;
import java.util.function.BiConsumer;

/** A row of {@code evidence}: its case, its place in the case, and what it is. */
record EvidenceRow(String caseId, int position, Evidence evidence) {

    static final String TARGET =
            "evidence (run_id, case_id, position, file, line, kind, dated, id, last_four, amount, counted, why)";

    /** Of an {@code evidence e}. */
    static final String COLUMNS =
            "e.case_id, e.file, e.line, e.kind, e.dated, e.id, e.last_four, e.amount, e.counted, e.why";

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

    /** Reads the {@link #COLUMNS} after the first, which is the case. */
    static Evidence read(RowValues row) throws SQLException {
        return new Evidence(
                new RowOrigin(row.text(), row.number()),
                EvidenceKind.valueOf(row.text()),
                row.dayIfAny(),
                row.text(),
                row.text(),
                row.number(),
                row.answer(),
                Why.valueOf(row.text()));
    }
}
