package dev.daejo.reconciliation.pairing;

import dev.daejo.reconciliation.expectation.Obligation;
import java.util.Comparator;
import java.util.List;

/** An obligation with the credits that pairing gave it, by receipt and id. */
public record PairedObligation(Obligation obligation, List<Placement> placements, boolean ambiguous) {

    public PairedObligation {
        placements = placements.size() < 2
                ? List.copyOf(placements)
                : placements.stream()
                        .sorted(Comparator.comparing(Placement::credit, Credit.IN_ORDER))
                        .toList();
    }

    /** Whether nothing is expected and nothing came: an obligation that is none. */
    public boolean isNone() {
        return obligation.expected() == 0 && placements.isEmpty();
    }

    /** A: what it received, in won. */
    public long received() {
        long received = 0;
        for (Placement placement : placements) {
            received = Math.addExact(received, placement.share());
        }
        return received;
    }
}
