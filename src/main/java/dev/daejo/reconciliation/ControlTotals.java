package dev.daejo.reconciliation;

import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import java.math.BigInteger;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        BigInteger promised = sum(Total.SETTLED, Total.OUTSTANDING);
        if (!of(Total.EXPECTED).amount().equals(promised)) {
            return Optional.of("expected %d won is not settled + outstanding %d won"
                    .formatted(of(Total.EXPECTED).amount(), promised));
        }
        BigInteger arrived = sum(Total.SETTLED, Total.OVERPAID, Total.UNPAIRED);
        if (!of(Total.CREDITS).amount().equals(arrived)) {
            return Optional.of("credits %d won are not settled + overpaid + unpaired %d won"
                    .formatted(of(Total.CREDITS).amount(), arrived));
        }
        return Optional.empty();
    }

    private BigInteger sum(Total... parts) {
        return Stream.of(parts).map(part -> of(part).amount()).reduce(BigInteger.ZERO, BigInteger::add);
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
