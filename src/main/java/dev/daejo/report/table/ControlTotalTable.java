package dev.daejo.report.table;

import dev.daejo.report.total.NamedTally;
import java.util.List;

/** The columns of {@code control-totals.csv} (the contract, section 6); what has no amount, such as lines, says 0. */
public final class ControlTotalTable {

    public static final List<Column<NamedTally>> COLUMNS = List.of(
            Column.text("name", NamedTally::name),
            Column.number("count", NamedTally::count),
            Column.wonAsText("amount", row -> row.amount().toString()));

    private ControlTotalTable() {}
}
