package dev.daejo.report.page;

import dev.daejo.reconciliation.Tally;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.reconciliation.discrepancy.EvidenceKind;
import dev.daejo.reconciliation.discrepancy.Why;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What of the evidence of one case counted, added up by kind. */
final class EvidenceSums {

    private final Map<EvidenceKind, Tally> counted = new EnumMap<>(EvidenceKind.class);

    static EvidenceSums of(List<Evidence> rows) {
        EvidenceSums sums = new EvidenceSums();
        rows.forEach(sums::add);
        return sums;
    }

    private void add(Evidence row) {
        if (row.counted() && (row.why() == Why.COUNTS || row.why() == Why.PROMISED)) {
            counted.merge(row.kind(), new Tally(1, row.amount()), Tally::plus);
        }
    }

    Tally of(EvidenceKind kind) {
        return counted.getOrDefault(kind, Tally.ZERO);
    }
}
