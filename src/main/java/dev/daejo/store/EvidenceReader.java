package dev.daejo.store;

import dev.daejo.reconciliation.discrepancy.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the evidence of some cases of a run. */
final class EvidenceReader {

    private static final String OF_CASES = "SELECT " + EvidenceRow.COLUMNS
            + " FROM evidence e WHERE e.run_id = :run AND e.case_id = ANY (:cases) ORDER BY e.case_id, e.position";

    private final Rows rows;
    private final long runId;

    EvidenceReader(Rows rows, long runId) {
        this.rows = rows;
        this.runId = runId;
    }

    /** All rows of each case that has any, in their order. */
    Map<String, List<Evidence>> of(Collection<String> caseIds) {
        Map<String, List<Evidence>> evidence = new HashMap<>();
        rows.forEach(OF_CASES, Map.of("run", runId, "cases", Rows.texts(caseIds)), row -> {
            RowValues values = RowValues.of(row);
            evidence.computeIfAbsent(values.text(), caseId -> new ArrayList<>()).add(EvidenceRow.read(values));
        });
        return evidence;
    }
}
