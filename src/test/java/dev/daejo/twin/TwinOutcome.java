package dev.daejo.twin;

import dev.daejo.reconciliation.ControlTotals;
import dev.daejo.reconciliation.MemberOutcome;
import dev.daejo.reconciliation.Total;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Rows and totals in a form in which two implementations can be compared. */
record TwinOutcome(List<TwinRow> rows, Map<String, Long> totals) {

    private static final Set<Total> COUNTED = EnumSet.of(Total.NOT_YET_DUE, Total.UNLINKED_CANCELS, Total.SUMS_SKIPPED);

    TwinOutcome {
        rows = Lists.sorted(rows, Comparator.comparing(TwinRow::toString));
    }

    /** What the core says. Of the plain sums the contract says what they amount to, not what is counted. */
    static TwinOutcome of(MemberOutcome outcome) {
        Map<String, Long> totals = noTotals();
        ControlTotals all = outcome.totals();
        for (Total total : Total.values()) {
            if (total != Total.SUMS_SKIPPED) {
                totals.put(total.label(), all.of(total).amount().longValueExact());
            }
            if (COUNTED.contains(total)) {
                totals.put(count(total.label()), all.of(total).count());
            }
        }
        for (DiscrepancyType type : DiscrepancyType.values()) {
            totals.put(type.name(), all.of(type).amount().longValueExact());
            totals.put(count(type.name()), all.of(type).count());
        }
        return new TwinOutcome(outcome.discrepancies().stream().map(TwinRow::of).toList(), totals);
    }

    static String count(String name) {
        return name + " #";
    }

    private static Map<String, Long> noTotals() {
        return new TreeMap<>();
    }

    /** Adds up what the twin says; every name is there. */
    static final class Builder {

        private final List<TwinRow> rows = new ArrayList<>();
        private final Map<Total, Long> amounts = new EnumMap<>(Total.class);
        private final Map<Total, Long> counts = new EnumMap<>(Total.class);

        void add(TwinRow row) {
            rows.add(row);
        }

        void add(Total total, long amount) {
            amounts.merge(total, amount, Long::sum);
            counts.merge(total, 1L, Long::sum);
        }

        TwinOutcome build() {
            Map<String, Long> totals = noTotals();
            for (Total total : Total.values()) {
                if (total != Total.SUMS_SKIPPED) {
                    totals.put(total.label(), amounts.getOrDefault(total, 0L));
                }
                if (COUNTED.contains(total)) {
                    totals.put(count(total.label()), counts.getOrDefault(total, 0L));
                }
            }
            for (DiscrepancyType type : DiscrepancyType.values()) {
                List<TwinRow> ofType =
                        rows.stream().filter(row -> row.type() == type).toList();
                totals.put(
                        type.name(),
                        ofType.stream()
                                .mapToLong(row -> Math.abs(row.received() - row.expected()))
                                .sum());
                totals.put(count(type.name()), (long) ofType.size());
            }
            return new TwinOutcome(rows, totals);
        }
    }
}
