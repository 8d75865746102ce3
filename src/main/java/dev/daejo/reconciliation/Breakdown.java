package dev.daejo.reconciliation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the control totals of obligations and credits are made up of; adds up over members in any order. */
public record Breakdown(Map<Share, Tally> shares) {

    public static final Breakdown NONE = new Breakdown(Map.of());

    public Breakdown {
        shares = Map.copyOf(shares);
    }

    public static Breakdown sum(Stream<Breakdown> parts) {
        Map<Share, Tally> sums = new HashMap<>();
        parts.forEach(part -> part.shares.forEach((share, tally) -> sums.merge(share, tally, Tally::plus)));
        return new Breakdown(sums);
    }

    public Tally of(Share share) {
        return shares.getOrDefault(share, Tally.ZERO);
    }

    /** The first total that is not the sum of its programs, in words; empty when all are. */
    public Optional<String> imbalance(ControlTotals totals) {
        Map<Total, Tally> sums = new EnumMap<>(Total.class);
        shares.forEach((share, tally) -> {
            if (share.of() == Share.Of.PROGRAM) {
                sums.merge(share.total(), tally, Tally::plus);
            }
        });
        return Stream.of(Total.values())
                .filter(Total::isOfPrograms)
                .filter(total -> !totals.of(total).equals(sums.getOrDefault(total, Tally.ZERO)))
                .findFirst()
                .map(total -> "%s is %s, but its programs add up to %s"
                        .formatted(total.label(), totals.of(total), sums.getOrDefault(total, Tally.ZERO)));
    }
}
