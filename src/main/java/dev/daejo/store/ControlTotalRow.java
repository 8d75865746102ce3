package dev.daejo.store;

import dev.daejo.reconciliation.ControlTotals;
import dev.daejo.reconciliation.Tally;
import dev.daejo.reconciliation.Total;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A row of {@code control_total}: a total by its label, or a type of discrepancy by its name. */
record ControlTotalRow(String name, Tally tally) {

    static Stream<ControlTotalRow> of(ControlTotals totals) {
        return Stream.concat(
                totals.totals().entrySet().stream()
                        .map(entry -> new ControlTotalRow(entry.getKey().label(), entry.getValue())),
                totals.byType().entrySet().stream()
                        .map(entry -> new ControlTotalRow(entry.getKey().name(), entry.getValue())));
    }

    static ControlTotalRow read(ResultSet row, int index) throws SQLException {
        return new ControlTotalRow(
                row.getString("name"),
                Tally.of(row.getLong("count"), row.getBigDecimal("amount").toBigIntegerExact()));
    }

    static ControlTotals sum(List<ControlTotalRow> rows) {
        return rows.stream().map(ControlTotalRow::totals).reduce(ControlTotals.ZERO, ControlTotals::plus);
    }

    private ControlTotals totals() {
        Optional<Total> total = Arrays.stream(Total.values())
                .filter(candidate -> candidate.label().equals(name))
                .findFirst();
        return total.map(known -> new ControlTotals(Map.of(known, tally), Map.of()))
                .orElseGet(() -> new ControlTotals(Map.of(), Map.of(DiscrepancyType.valueOf(name), tally)));
    }
}
