package dev.daejo.report.table;

import dev.daejo.intake.masking.CardMask;
import dev.daejo.intake.reading.Reject;
import java.util.List;

/** The columns of {@code rejects.csv} (the contract, section 6). Card numbers are masked at the door, and once more here. */
public final class RejectTable {

    public static final List<Column<Reject>> COLUMNS = List.of(
            Column.text("file", row -> row.origin().file()),
            Column.number("line", row -> row.origin().line()),
            Column.text("column", Reject::column),
            Column.sentence("reason", row -> CardMask.mask(row.reason())),
            Column.text("value", row -> CardMask.mask(row.value())));

    private RejectTable() {}
}
