package dev.daejo.reconciliation.pairing;

import dev.daejo.reconciliation.expectation.Obligation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether an obligation that ends without credit could as well have had one: a credit of exactly its E that steps 2 to 5
 * gave to another lies in its window, no farther from its due day than from the other's (contract, section 5).
 */
final class Ambiguity {

    private final Board board;
    private final Map<Long, List<Taken>> takenByAmount = new HashMap<>(0);

    private Ambiguity(Board board) {
        this.board = board;
    }

    static Ambiguity of(Board board) {
        Ambiguity ambiguity = new Ambiguity(board);
        for (int index = 0; index < board.obligations().size(); index++) {
            for (Placement placement : board.placements(index)) {
                if (placement.step() != PairingStep.REFERENCE) {
                    ambiguity.taken(placement.credit(), index);
                }
            }
        }
        return ambiguity;
    }

    private void taken(Credit credit, int by) {
        takenByAmount
                .computeIfAbsent(credit.amount(), any -> new ArrayList<>())
                .add(new Taken(credit.receivedOn(), by));
    }

    boolean of(int index) {
        Obligation obligation = board.obligation(index);
        return !takenByAmount.isEmpty()
                && board.placements(index).isEmpty()
                && takenByAmount.getOrDefault(obligation.expected(), List.of()).stream()
                        .anyMatch(taken -> obligation.windowHolds(taken.receivedOn())
                                && obligation.daysFromDue(taken.receivedOn())
                                        <= board.obligation(taken.by()).daysFromDue(taken.receivedOn()));
    }

    private record Taken(LocalDate receivedOn, int by) {}
}
