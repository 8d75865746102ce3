package dev.daejo.report.table;

import dev.daejo.intake.masking.CardMask;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.util.List;

/** The columns of {@code discrepancies.csv} (the contract, section 6). */
public final class DiscrepancyTable {

    /** So many places of evidence stand in a row; {@code evidence.csv} has them all. */
    private static final int PLACES_PER_ROW = 10;

    public static final List<Column<Discrepancy>> COLUMNS = List.of(
            Column.text("case_id", Discrepancy::caseId),
            Column.code("type", Discrepancy::type),
            Column.text("cause", row -> CardMask.mask(row.cause())),
            Column.code("severity", row -> row.type().severity()),
            Column.text("program_id", Discrepancy::programId),
            Column.text("counterparty_id", Discrepancy::counterpartyId),
            Column.text("member_id", Discrepancy::memberId),
            Column.time("period", Discrepancy::period),
            Column.text("reference", Discrepancy::reference),
            Column.won("expected", Discrepancy::expected),
            Column.won("received", Discrepancy::received),
            Column.won("difference", Discrepancy::difference),
            Column.time("due_on", Discrepancy::dueOn),
            Column.number("days_overdue", Discrepancy::daysOverdue),
            Column.text("code", Discrepancy::code),
            Column.text("incident_id", Discrepancy::incidentId),
            Column.yesNo("ambiguous", Discrepancy::ambiguous),
            Column.list(
                    "paired_by",
                    row -> row.pairedBy().stream().sorted().distinct().toList()),
            Column.time("since", Discrepancy::since),
            Column.list("evidence", DiscrepancyTable::places));

    private DiscrepancyTable() {}

    private static List<RowOrigin> places(Discrepancy discrepancy) {
        return discrepancy.evidence().stream()
                .limit(PLACES_PER_ROW)
                .map(Evidence::origin)
                .toList();
    }
}
