package dev.daejo.store;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.support.SqlArrayValue;

/** Reads the discrepancies of a run in report order with their first evidence, by some cases at a time. */
final class DiscrepancyReader {

    private static final String CASES =
            "SELECT d.case_id FROM discrepancy d WHERE d.run_id = :run ORDER BY " + DiscrepancyRow.REPORT_ORDER;

    private static final String DISCREPANCIES = """
            SELECT d.* FROM unnest(:cases) WITH ORDINALITY AS wanted (case_id, number)
            JOIN discrepancy d ON d.run_id = :run AND d.case_id = wanted.case_id
            ORDER BY wanted.number
            """;

    /** The contract shows the first ten (section 6, {@code evidence}). */
    private static final String FIRST_EVIDENCE = """
            SELECT e.* FROM evidence e WHERE e.run_id = :run AND e.case_id = ANY (:cases) AND e.position < 10
            ORDER BY e.case_id, e.position
            """;

    private final Rows rows;
    private final long runId;

    DiscrepancyReader(Rows rows, long runId) {
        this.rows = rows;
        this.runId = runId;
    }

    void forEach(Consumer<Discrepancy> consumer) {
        List<String> caseIds = new ArrayList<>(Rows.AT_A_TIME);
        rows.forEach(CASES, Map.of("run", runId), row -> {
            caseIds.add(row.getString("case_id"));
            if (caseIds.size() == Rows.AT_A_TIME) {
                give(caseIds, consumer);
                caseIds.clear();
            }
        });
        give(caseIds, consumer);
    }

    private void give(List<String> caseIds, Consumer<Discrepancy> consumer) {
        Map<String, List<Evidence>> evidence = firstEvidence(caseIds);
        rows.forEach(
                DISCREPANCIES,
                parameters(caseIds),
                row -> consumer.accept(
                        DiscrepancyRow.read(row, evidence.getOrDefault(row.getString("case_id"), List.of()))));
    }

    private Map<String, List<Evidence>> firstEvidence(List<String> caseIds) {
        Map<String, List<Evidence>> evidence = new HashMap<>();
        rows.forEach(FIRST_EVIDENCE, parameters(caseIds), row -> evidence.computeIfAbsent(
                        row.getString("case_id"), caseId -> new ArrayList<>())
                .add(EvidenceRow.read(row)));
        return evidence;
    }

    private Map<String, Object> parameters(List<String> caseIds) {
        return Map.of("run", runId, "cases", new SqlArrayValue("text", caseIds.toArray()));
    }
}
