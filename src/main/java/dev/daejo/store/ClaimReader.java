package dev.daejo.store;

import dev.daejo.reconciliation.claim.ClaimStep;
import dev.daejo.reconciliation.discrepancy.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.jdbc.support.SqlArrayValue;

/** Reads the claims of a run: all in the order of their cases, or those that wait to be submitted, sending by sending. */
final class ClaimReader {

    /** With its evidence a case can be long. */
    private static final int CASES_AT_A_TIME = 100;

    private static final String CLAIMS =
            "SELECT " + ClaimRow.COLUMNS + """

            FROM claim c JOIN discrepancy d USING (run_id, case_id) WHERE run_id = :run
            ORDER BY\s""" + DiscrepancyRow.REPORT_ORDER + ", c.claim_id";

    /** Only an outage is sent as an incident. */
    private static final String INCIDENT = "CASE WHEN d.type = 'OUTAGE' THEN d.incident_id ELSE '' END";

    private static final String TO_BE_SUBMITTED = "c.status IN ('OPEN', 'REFUSED')";

    private static final String SENDINGS = """
            SELECT DISTINCT c.counterparty_id, c.step, %s AS incident
            FROM claim c JOIN discrepancy d USING (run_id, case_id) WHERE run_id = :run AND %s
            ORDER BY 1, 2, 3
            """.formatted(INCIDENT, TO_BE_SUBMITTED);

    private static final String OF_SENDING =
            "SELECT " + ClaimRow.COLUMNS + """

            FROM claim c JOIN discrepancy d USING (run_id, case_id)
            WHERE run_id = :run AND %s AND c.counterparty_id = :counterparty AND c.step = :step AND %s = :incident
            ORDER BY %s, c.claim_id
            """.formatted(TO_BE_SUBMITTED, INCIDENT, DiscrepancyRow.REPORT_ORDER);

    private static final String WITHDRAWN_CASES =
            "SELECT case_id FROM claim WHERE run_id = :run AND status = 'WITHDRAWN'";

    private static final String EVIDENCE = """
            SELECT e.* FROM evidence e WHERE e.run_id = :run AND e.case_id = ANY (:cases) ORDER BY e.case_id, e.position
            """;

    private final Rows rows;
    private final Rows joinedRows;
    private final long runId;

    ClaimReader(Rows rows, Rows joinedRows, long runId) {
        this.rows = rows;
        this.joinedRows = joinedRows;
        this.runId = runId;
    }

    void forEach(Consumer<ClaimedCase> consumer) {
        joinedRows.forEach(CLAIMS, Map.of("run", runId), row -> consumer.accept(ClaimRow.read(row)));
    }

    Set<String> withdrawnCases() {
        return Set.copyOf(rows.list(WITHDRAWN_CASES, Map.of("run", runId), (row, index) -> row.getString("case_id")));
    }

    List<Sending> sendings() {
        return joinedRows.list(
                SENDINGS,
                Map.of("run", runId),
                (row, index) -> new Sending(
                        row.getString("counterparty_id"),
                        ClaimStep.valueOf(row.getString("step")),
                        row.getString("incident")));
    }

    void forEachOf(Sending sending, Consumer<ClaimedCase> consumer) {
        joinedRows.forEach(
                OF_SENDING,
                Map.of(
                        "run", runId,
                        "counterparty", sending.counterpartyId(),
                        "step", sending.step().name(),
                        "incident", sending.incidentId()),
                row -> consumer.accept(ClaimRow.read(row)));
    }

    void forEachOf(Sending sending, BiConsumer<ClaimedCase, List<Evidence>> consumer) {
        List<ClaimedCase> some = new ArrayList<>(CASES_AT_A_TIME);
        forEachOf(sending, claimed -> {
            some.add(claimed);
            if (some.size() == CASES_AT_A_TIME) {
                give(some, consumer);
                some.clear();
            }
        });
        give(some, consumer);
    }

    private void give(List<ClaimedCase> some, BiConsumer<ClaimedCase, List<Evidence>> consumer) {
        Map<String, List<Evidence>> evidence = new HashMap<>();
        Object[] cases = some.stream().map(each -> each.claim().caseId()).toArray();
        rows.forEach(
                EVIDENCE,
                Map.of("run", runId, "cases", new SqlArrayValue("text", cases)),
                row -> evidence.computeIfAbsent(row.getString("case_id"), any -> new ArrayList<>())
                        .add(EvidenceRow.read(row)));
        some.forEach(
                each -> consumer.accept(each, evidence.getOrDefault(each.claim().caseId(), List.of())));
    }
}
