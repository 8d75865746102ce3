package dev.daejo.store;

import dev.daejo.reconciliation.discrepancy.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.jdbc.support.SqlArrayValue;

/** Reads the evidence of a run: all of it in the order of its cases, or that of some cases. */
final class EvidenceReader {

    private static final String ALL = """
            SELECT %s FROM evidence e JOIN (SELECT case_id, number FROM %s numbered) d USING (case_id)
            WHERE e.run_id = :run ORDER BY d.number, e.position
            """.formatted(EvidenceRow.COLUMNS, DiscrepancyRow.NUMBERED);

    private static final String OF_CASES = "SELECT " + EvidenceRow.COLUMNS
            + " FROM evidence e WHERE e.run_id = :run AND e.case_id = ANY (:cases) AND e.position < :most"
            + " ORDER BY e.case_id, e.position";

    /** The contract shows the first ten (section 6, {@code evidence}). */
    private static final int FIRST = 10;

    private final Rows rows;
    private final Rows joinedRows;
    private final long runId;

    EvidenceReader(Rows rows, Rows joinedRows, long runId) {
        this.rows = rows;
        this.joinedRows = joinedRows;
        this.runId = runId;
    }

    void forEach(BiConsumer<String, Evidence> consumer) {
        joinedRows.forEach(ALL, Map.of("run", runId), row -> {
            RowValues values = RowValues.of(row);
            consumer.accept(values.text(), EvidenceRow.read(values));
        });
    }

    /** The first rows of each case. */
    Map<String, List<Evidence>> first(Collection<String> caseIds) {
        return of(caseIds, FIRST);
    }

    /** All rows of each case. */
    Map<String, List<Evidence>> all(Collection<String> caseIds) {
        return of(caseIds, Integer.MAX_VALUE);
    }

    private Map<String, List<Evidence>> of(Collection<String> caseIds, int most) {
        Map<String, List<Evidence>> evidence = new HashMap<>();
        rows.forEach(
                OF_CASES,
                Map.of("run", runId, "cases", new SqlArrayValue("text", caseIds.toArray()), "most", most),
                row -> {
                    RowValues values = RowValues.of(row);
                    evidence.computeIfAbsent(values.text(), caseId -> new ArrayList<>())
                            .add(EvidenceRow.read(values));
                });
        return evidence;
    }
}
