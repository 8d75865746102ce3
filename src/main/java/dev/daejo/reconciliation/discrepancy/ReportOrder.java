package dev.daejo.reconciliation.discrepancy;

import dev.daejo.reconciliation.TextOrder;
import java.util.Comparator;

/**
 * The order of {@code discrepancies.csv}: type, program, member, period, reference, since, received, expected, first
 * evidence (contract, section 6). What has no period comes first.
 */
public final class ReportOrder {

    public static final Comparator<Discrepancy> BY_ROW = Comparator.comparing(
                    (Discrepancy row) -> row.type().name())
            .thenComparing(Discrepancy::programId, TextOrder.BY_CODE_POINT)
            .thenComparing(Discrepancy::memberId, TextOrder.BY_CODE_POINT)
            .thenComparing(Discrepancy::period, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Discrepancy::reference, TextOrder.BY_CODE_POINT)
            .thenComparing(Discrepancy::since)
            .thenComparingLong(Discrepancy::received)
            .thenComparingLong(Discrepancy::expected)
            .thenComparing(
                    row -> row.evidence().isEmpty()
                            ? null
                            : row.evidence().get(0).origin(),
                    Comparator.nullsFirst(Comparator.naturalOrder()));

    private ReportOrder() {}
}
