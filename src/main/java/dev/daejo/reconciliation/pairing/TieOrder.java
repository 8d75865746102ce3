package dev.daejo.reconciliation.pairing;

import dev.daejo.reconciliation.expectation.Obligation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The order in which obligations choose among best sets: by due, reference and amount; of those alike in due and amount
 * the ones whose latest payout failed or was reversed come last among themselves (contract, section 5, step 2).
 */
final class TieOrder {

    private TieOrder() {}

    static int[] of(Board board, int[] obligations, Predicate<Obligation> payoutFailed) {
        int[] order = obligations.clone();
        Map<Alike, List<Integer>> places = new LinkedHashMap<>();
        for (int place = 0; place < order.length; place++) {
            Obligation obligation = board.obligation(order[place]);
            places.computeIfAbsent(new Alike(obligation.dueOn(), obligation.expected()), any -> new ArrayList<>())
                    .add(place);
        }
        places.values().forEach(alike -> failedLast(board, order, alike, payoutFailed));
        return order;
    }

    /** Puts the failed ones last within the places that the alike ones hold. */
    private static void failedLast(Board board, int[] order, List<Integer> places, Predicate<Obligation> payoutFailed) {
        List<Integer> members = places.stream()
                .map(place -> order[place])
                .sorted(Comparator.comparing((Integer member) -> payoutFailed.test(board.obligation(member))))
                .toList();
        for (int at = 0; at < members.size(); at++) {
            order[places.get(at)] = members.get(at);
        }
    }

    private record Alike(LocalDate due, long expected) {}
}
