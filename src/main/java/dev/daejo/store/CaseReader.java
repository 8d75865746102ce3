package dev.daejo.store;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the cases of a run in report order, by some at a time with their evidence and claims. These are looked up by their
 * cases, which costs the server less than to put all of them in the order of the report.
 */
final class CaseReader {

    private static final String CASES = "SELECT " + DiscrepancyRow.COLUMNS
            + " FROM discrepancy d WHERE d.run_id = :run ORDER BY " + DiscrepancyRow.REPORT_ORDER;

    private static final String SOME_CASES = "SELECT " + DiscrepancyRow.COLUMNS
            + " FROM discrepancy d WHERE d.run_id = :run AND d.case_id = ANY (:cases)";

    private final Rows rows;
    private final EvidenceReader evidence;
    private final ClaimReader claims;
    private final long runId;

    CaseReader(Rows rows, long runId) {
        this.rows = rows;
        this.evidence = new EvidenceReader(rows, runId);
        this.claims = new ClaimReader(rows, runId);
        this.runId = runId;
    }

    void forEach(Consumer<ReportedCase> consumer) {
        List<Discrepancy> some = new ArrayList<>(Rows.AT_A_TIME);
        rows.forEach(CASES, Map.of("run", runId), row -> {
            some.add(DiscrepancyRow.read(RowValues.of(row)));
            if (some.size() == Rows.AT_A_TIME) {
                give(some, consumer);
                some.clear();
            }
        });
        give(some, consumer);
    }

    /** The cases of some ids, in their order; one that the run does not have is left out. */
    List<ReportedCase> of(Collection<String> caseIds) {
        Map<String, Discrepancy> found = new HashMap<>();
        rows.forEach(SOME_CASES, Map.of("run", runId, "cases", Rows.texts(caseIds)), row -> {
            Discrepancy each = DiscrepancyRow.read(RowValues.of(row));
            found.put(each.caseId(), each);
        });
        List<ReportedCase> all = new ArrayList<>();
        give(caseIds.stream().filter(found::containsKey).map(found::get).toList(), all::add);
        return all;
    }

    private void give(List<Discrepancy> some, Consumer<ReportedCase> consumer) {
        Map<String, Discrepancy> byId =
                some.stream().collect(Collectors.toMap(Discrepancy::caseId, Function.identity()));
        Map<String, List<Evidence>> allEvidence = evidence.of(byId.keySet());
        Map<String, List<ClaimedCase>> allClaims = claims.of(byId);
        some.forEach(found -> consumer.accept(new ReportedCase(
                DiscrepancyRow.with(allEvidence.getOrDefault(found.caseId(), List.of()), found),
                allClaims.getOrDefault(found.caseId(), List.of()))));
    }
}
