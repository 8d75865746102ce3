package dev.daejo.reconciliation.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.statement.RowOrigin;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportOrderTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);

    /** Each differs from the one before it in the next column, and is less in all that follow. */
    private static final List<Discrepancy> IN_ORDER = List.of(
            row(DiscrepancyType.LATE, "Z", "Z", YearMonth.of(2025, 12), "Z", DAY.plusDays(9), 9, 9, 9L),
            row(DiscrepancyType.MISSING, "A", "Z", YearMonth.of(2025, 12), "Z", DAY.plusDays(9), 9, 9, 9L),
            row(DiscrepancyType.MISSING, "B", "M1", YearMonth.of(2025, 12), "Z", DAY.plusDays(9), 9, 9, 9L),
            row(DiscrepancyType.MISSING, "B", "M2", null, "Z", DAY.plusDays(9), 9, 9, 9L),
            row(DiscrepancyType.MISSING, "B", "M2", YearMonth.of(2025, 10), "Z", DAY.plusDays(9), 9, 9, 9L),
            row(DiscrepancyType.MISSING, "B", "M2", YearMonth.of(2025, 11), "A", DAY.plusDays(9), 9, 9, 9L),
            row(DiscrepancyType.MISSING, "B", "M2", YearMonth.of(2025, 11), "B", DAY, 9, 9, 9L),
            row(DiscrepancyType.MISSING, "B", "M2", YearMonth.of(2025, 11), "B", DAY.plusDays(1), 1, 9, 9L),
            row(DiscrepancyType.MISSING, "B", "M2", YearMonth.of(2025, 11), "B", DAY.plusDays(1), 2, 1, 9L),
            row(DiscrepancyType.MISSING, "B", "M2", YearMonth.of(2025, 11), "B", DAY.plusDays(1), 2, 2, null),
            row(DiscrepancyType.MISSING, "B", "M2", YearMonth.of(2025, 11), "B", DAY.plusDays(1), 2, 2, 2L),
            row(DiscrepancyType.MISSING, "B", "M2", YearMonth.of(2025, 11), "B", DAY.plusDays(1), 2, 2, 10L));

    @Test
    void goesThroughTheColumnsInTurnAndAtLastByTheFirstEvidence() {
        List<Discrepancy> rows = new ArrayList<>(IN_ORDER);
        Collections.shuffle(rows, new Random(3));

        rows.sort(ReportOrder.BY_ROW);

        assertThat(rows).containsExactlyElementsOf(IN_ORDER);
    }

    private static Discrepancy row(
            DiscrepancyType type,
            String program,
            String member,
            @Nullable YearMonth period,
            String reference,
            LocalDate since,
            long received,
            long expected,
            @Nullable Long line) {
        return new Discrepancy(
                "",
                type,
                "",
                program,
                "HANA",
                member,
                period,
                reference,
                expected,
                received,
                null,
                0,
                "",
                "",
                false,
                List.of(),
                since,
                line == null ? List.of() : List.of(evidence(line)));
    }

    private static Evidence evidence(long line) {
        return new Evidence(
                new RowOrigin("statement.csv", line), EvidenceKind.CREDIT, null, "", "", 0, true, Why.RECEIVED);
    }
}
