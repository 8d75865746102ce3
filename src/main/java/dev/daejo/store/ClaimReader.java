package dev.daejo.store;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the claims of some cases of a run. */
final class ClaimReader {

    private static final String OF_CASES = "SELECT " + ClaimRow.COLUMNS
            + " FROM claim c WHERE c.run_id = :run AND c.case_id = ANY (:cases) ORDER BY c.case_id, c.claim_id";

    private final Rows rows;
    private final long runId;

    ClaimReader(Rows rows, long runId) {
        this.rows = rows;
        this.runId = runId;
    }

    /** All claims of each case that has any, by their id. */
    Map<String, List<ClaimedCase>> of(Map<String, Discrepancy> cases) {
        Map<String, List<ClaimedCase>> claims = new HashMap<>();
        rows.forEach(OF_CASES, Map.of("run", runId, "cases", Rows.texts(cases.keySet())), row -> {
            ClaimedCase claim = ClaimRow.read(RowValues.of(row), cases);
            claims.computeIfAbsent(claim.claim().caseId(), caseId -> new ArrayList<>(1))
                    .add(claim);
        });
        return claims;
    }
}
