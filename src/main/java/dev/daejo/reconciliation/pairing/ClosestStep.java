package dev.daejo.reconciliation.pairing;

import dev.daejo.reconciliation.expectation.Obligation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Step 5: a remaining credit and an obligation without credit whose window holds it, the amount more than half and less
 * than double of E; the least difference in amount first, then in days, then by due, reference, receipt and id.
 *
 * <p>A credit with a reference that fits nothing takes part only where it could be nothing else's and the obligation
 * could have no other. Such a pair competes with nobody, so that it can be made first.
 */
final class ClosestStep {

    private final Board board;
    private final int[] obligations;

    private ClosestStep(Board board) {
        this.board = board;
        obligations = board.openObligations();
    }

    static void place(Board board, ReferenceIndex named) {
        int[] credits = board.freeCredits();
        ClosestStep step = new ClosestStep(board);
        if (credits.length > 0 && step.obligations.length > 0) {
            step.placeLonely(credits, named);
            step.placeNearest(IntStream.of(credits)
                    .filter(credit -> !isForeign(board.credit(credit), named))
                    .toArray());
        }
    }

    /** Whether a credit carries a reference that fits nothing. */
    static boolean isForeign(Credit credit, ReferenceIndex named) {
        return !credit.reference().isEmpty() && !named.fits(credit.reference());
    }

    private void placeLonely(int[] credits, ReferenceIndex named) {
        List<int[]> pairs = new ArrayList<>();
        for (int credit : credits) {
            if (isForeign(board.credit(credit), named)) {
                int[] candidates = IntStream.of(obligations)
                        .filter(obligation -> isCandidate(credit, obligation))
                        .limit(2)
                        .toArray();
                if (candidates.length == 1 && hasNoOther(candidates[0], credits)) {
                    pairs.add(new int[] {credit, candidates[0]});
                }
            }
        }
        pairs.forEach(pair -> board.give(pair[0], pair[1], PairingStep.CLOSEST));
    }

    private boolean hasNoOther(int obligation, int[] credits) {
        return IntStream.of(credits)
                        .filter(credit -> isCandidate(credit, obligation))
                        .limit(2)
                        .count()
                == 1;
    }

    private boolean isCandidate(int credit, int obligation) {
        return areClose(board.credit(credit).amount(), board.credit(credit).receivedOn(), board.obligation(obligation));
    }

    /** Nothing is close to an obligation of 0 won, since nothing is less than double of it. */
    static boolean areClose(long amount, LocalDate receivedOn, Obligation obligation) {
        return amount > obligation.expected() - amount
                && amount - obligation.expected() < obligation.expected()
                && obligation.windowHolds(receivedOn);
    }

    /** Goes through the pairs of alike obligations and alike credits, nearest first. */
    private void placeNearest(int[] credits) {
        int[] open = IntStream.of(obligations).filter(board::isOpen).toArray();
        List<CreditClass> alikeCredits = CreditClass.group(board, credits);
        TreeMap<Nearness, List<ClosePair>> byNearness = new TreeMap<>(Nearness.ORDER);
        for (ObligationClass alike : ObligationClass.group(board, open, new TreeSet<>())) {
            for (CreditClass credit : alikeCredits) {
                if (areClose(credit.amount(), credit.receivedOn(), alike.any())) {
                    byNearness
                            .computeIfAbsent(Nearness.of(alike.any(), credit), any -> new ArrayList<>())
                            .add(new ClosePair(alike, credit));
                }
            }
        }
        byNearness.values().forEach(this::placeEquallyNear);
    }

    /** Of pairs equally near, each obligation by reference takes the earliest credit that is left. */
    private void placeEquallyNear(Collection<ClosePair> pairs) {
        TreeMap<Integer, List<CreditClass>> partners = new TreeMap<>();
        for (ClosePair pair : pairs) {
            for (int obligation : pair.obligations().members()) {
                if (board.isOpen(obligation)) {
                    partners.computeIfAbsent(obligation, any -> new ArrayList<>())
                            .add(pair.credits());
                }
            }
        }
        partners.forEach((obligation, credits) -> credits.stream()
                .filter(credit -> !credit.left().isEmpty())
                .min(Comparator.comparingInt(CreditClass::next))
                .ifPresent(credit -> board.give(credit.left().remove(), obligation, PairingStep.CLOSEST)));
    }

    private record ClosePair(ObligationClass obligations, CreditClass credits) {}

    private record Nearness(long difference, long days, LocalDate due) {

        static final Comparator<Nearness> ORDER = Comparator.comparingLong(Nearness::difference)
                .thenComparingLong(Nearness::days)
                .thenComparing(Nearness::due);

        static Nearness of(Obligation obligation, CreditClass credit) {
            return new Nearness(
                    Math.abs(credit.amount() - obligation.expected()),
                    obligation.daysFromDue(credit.receivedOn()),
                    obligation.dueOn());
        }
    }
}
