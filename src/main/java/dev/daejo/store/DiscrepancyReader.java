package dev.daejo.store;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the discrepancies of a run in report order with their first evidence, by some cases at a time. */
final class DiscrepancyReader {

    private static final String DISCREPANCIES = "SELECT " + DiscrepancyRow.COLUMNS
            + " FROM discrepancy d WHERE d.run_id = :run ORDER BY " + DiscrepancyRow.REPORT_ORDER;

    private final Rows rows;
    private final EvidenceReader evidence;
    private final long runId;

    DiscrepancyReader(Rows rows, EvidenceReader evidence, long runId) {
        this.rows = rows;
        this.evidence = evidence;
        this.runId = runId;
    }

    void forEach(Consumer<Discrepancy> consumer) {
        List<Discrepancy> some = new ArrayList<>(Rows.AT_A_TIME);
        rows.forEach(DISCREPANCIES, Map.of("run", runId), row -> {
            some.add(DiscrepancyRow.read(RowValues.of(row)));
            if (some.size() == Rows.AT_A_TIME) {
                give(some, consumer);
                some.clear();
            }
        });
        give(some, consumer);
    }

    private void give(List<Discrepancy> some, Consumer<Discrepancy> consumer) {
        Map<String, List<Evidence>> first =
                evidence.first(some.stream().map(Discrepancy::caseId).toList());
        some.forEach(
                found -> consumer.accept(DiscrepancyRow.with(first.getOrDefault(found.caseId(), List.of()), found)));
    }
}
