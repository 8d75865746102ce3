package dev.daejo.report;

import dev.daejo.intake.Reject;
import java.util.List;

/** The columns of {@code rejects.csv} (the contract, section 6). */
final class RejectTable {

    static final List<Column<Reject>> COLUMNS = List.of(
            Column.text("file", row -> row.origin().file()),
            Column.number("line", row -> row.origin().line()),
            Column.text("column", Reject::column),
            Column.text("reason", Reject::reason),
            Column.text("value", Reject::value));

    private RejectTable() {}
}
