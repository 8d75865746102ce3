package dev.daejo.reconciliation;

import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Counts and won that add up over members in any order; what is absent is zero. */
public record ControlTotals(Map<Total, Tally> totals, Map<DiscrepancyType, Tally> byType) {

    public static final ControlTotals ZERO = new ControlTotals(Map.of(), Map.of());

    public ControlTotals {
        totals = Collections.unmodifiableMap(copy(Total.class, totals));
        byType = Collections.unmodifiableMap(copy(DiscrepancyType.class, byType));
    }

    public Tally of(Total total) {
        return totals.getOrDefault(total, Tally.ZERO);
    }

    /** Cases of a type, and Σ |difference| over them. */
    public Tally of(DiscrepancyType type) {
        return byType.getOrDefault(type, Tally.ZERO);
    }

    public ControlTotals plus(ControlTotals other) {
        return new ControlTotals(
                sum(copy(Total.class, totals), other.totals), sum(copy(DiscrepancyType.class, byType), other.byType));
    }

    /** The first identity of section 6 that does not hold, in words; empty when the totals balance. */
    public Optional<String> imbalance() {
        long promised =
                Math.addExact(of(Total.SETTLED).amount(), of(Total.OUTSTANDING).amount());
        if (of(Total.EXPECTED).amount() != promised) {
            return Optional.of("expected %d won is not settled + outstanding %d won"
                    .formatted(of(Total.EXPECTED).amount(), promised));
        }
        long arrived = Math.addExact(
                Math.addExact(of(Total.SETTLED).amount(), of(Total.OVERPAID).amount()),
                of(Total.UNPAIRED).amount());
        if (of(Total.CREDITS).amount() != arrived) {
            return Optional.of("credits %d won are not settled + overpaid + unpaired %d won"
                    .formatted(of(Total.CREDITS).amount(), arrived));
        }
        return Optional.empty();
    }

    private static <K extends Enum<K>> EnumMap<K, Tally> copy(Class<K> keys, Map<K, Tally> tallies) {
        EnumMap<K, Tally> copy = new EnumMap<>(keys);
        tallies.forEach((key, tally) -> {
            if (!tally.equals(Tally.ZERO)) {
                copy.put(key, tally);
            }
        });
        return copy;
    }

    private static <K extends Enum<K>> Map<K, Tally> sum(EnumMap<K, Tally> left, Map<K, Tally> right) {
        right.forEach((key, tally) -> left.merge(key, tally, Tally::plus));
        return left;
    }
}
