package dev.daejo.reconciliation.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Step 4: a remaining credit as large as any one that steps 1 to 3 gave to an obligation whose window holds it goes to
 * that obligation, the nearest in days, then the first by due and reference. A credit that paid several counts whole.
 */
final class DuplicateStep {

    private final Board board;
    private final NavigableMap<Long, Set<Integer>> obligationsByAmount = new TreeMap<>();

    private DuplicateStep(Board board) {
        this.board = board;
        for (int index = 0; index < board.obligations().size(); index++) {
            for (Placement placement : board.placements(index)) {
                obligationsByAmount
                        .computeIfAbsent(placement.credit().amount(), any -> new HashSet<>())
                        .add(index);
            }
        }
    }

    static void place(Board board) {
        DuplicateStep step = new DuplicateStep(board);
        for (int credit : board.freeCredits()) {
            step.nearest(board.credit(credit)).ifPresent(nearest -> board.give(credit, nearest, PairingStep.DUPLICATE));
        }
    }

    private Optional<Integer> nearest(Credit credit) {
        LocalDate receivedOn = credit.receivedOn();
        return candidates(credit.amount()).stream()
                .filter(index -> board.obligation(index).windowHolds(receivedOn))
                .min(Comparator.comparingLong(
                                (Integer index) -> board.obligation(index).daysFromDue(receivedOn))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private List<Integer> candidates(long amount) {
        List<Integer> candidates = new ArrayList<>();
        Map<Long, Set<Integer>> equal =
                obligationsByAmount.subMap(board.leastEqual(amount), true, board.mostEqual(amount), true);
        equal.values().forEach(candidates::addAll);
        return candidates;
    }
}
