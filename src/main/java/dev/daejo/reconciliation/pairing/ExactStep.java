package dev.daejo.reconciliation.pairing;

import dev.daejo.reconciliation.expectation.Obligation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Step 2: remaining credits and obligations without credit, one to one, the amount equal to E or to an E then above 0,
 * received in the window: as many pairs as possible, of those the least sum of days from due, and of those the tie rule.
 *
 * <p>Obligations and credits that are alike are handled as classes, so that the cost follows the number of different
 * days and amounts, not the number of rows.
 */
final class ExactStep {

    private final Board board;
    private final int[] obligations;
    private final List<CreditClass> credits;

    private ExactStep(Board board, Predicate<Obligation> payoutFailed) {
        this.board = board;
        obligations = TieOrder.of(board, board.openObligations(), payoutFailed);
        credits = CreditClass.group(board, board.freeCredits());
        credits.sort(Comparator.comparingLong(CreditClass::amount).thenComparing(CreditClass::receivedOn));
    }

    static void place(Board board, Predicate<Obligation> payoutFailed) {
        ExactStep step = new ExactStep(board, payoutFailed);
        if (step.obligations.length > 0 && !step.credits.isEmpty()) {
            step.place();
        }
    }

    private void place() {
        TreeSet<LocalDate> receiptDays = new TreeSet<>();
        credits.forEach(credit -> receiptDays.add(credit.receivedOn()));
        List<ClassNode> nodes = new ArrayList<>();
        Map<Integer, ClassNode> nodeOf = new HashMap<>();
        for (ObligationClass alike : ObligationClass.group(board, obligations, receiptDays)) {
            List<CreditClass> partners = partners(alike.any());
            if (!partners.isEmpty()) {
                ClassNode node = new ClassNode(alike, partners);
                nodes.add(node);
                alike.members().forEach(member -> nodeOf.put(member, node));
            }
        }
        if (!nodes.isEmpty()) {
            assign(nodes, nodeOf);
        }
    }

    private void assign(Collection<ClassNode> nodes, Map<Integer, ClassNode> nodeOf) {
        BestPairs best = new BestPairs(nodes);
        for (int obligation : obligations) {
            ClassNode node = nodeOf.get(obligation);
            if (node != null) {
                best.take(node).ifPresent(credit -> board.give(credit, obligation, PairingStep.EXACT));
            }
        }
    }

    /** The classes of credits that can answer an obligation. */
    private List<CreditClass> partners(Obligation obligation) {
        List<CreditClass> candidates = obligation.dependsOnLines() ? credits : ofAmount(obligation.expected());
        return candidates.stream()
                .filter(credit -> obligation.windowHolds(credit.receivedOn()))
                .filter(credit -> answers(obligation, credit))
                .toList();
    }

    private boolean answers(Obligation obligation, CreditClass credit) {
        if (obligation.expected() > 0 && board.equal(credit.amount(), obligation.expected())) {
            return true;
        }
        if (!obligation.dependsOnLines()) {
            return false;
        }
        long then = obligation.then().on(credit.receivedOn());
        return then > 0 && board.equal(credit.amount(), then);
    }

    private List<CreditClass> ofAmount(long amount) {
        long[] amounts = credits.stream().mapToLong(CreditClass::amount).toArray();
        return credits.subList(
                firstAtLeast(amounts, board.leastEqual(amount)), firstBeyond(amounts, board.mostEqual(amount)));
    }

    private static int firstBeyond(long[] sorted, long value) {
        return value == Long.MAX_VALUE ? sorted.length : firstAtLeast(sorted, value + 1);
    }

    private static int firstAtLeast(long[] sorted, long value) {
        int at = Arrays.binarySearch(sorted, value);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && sorted[at - 1] == value) {
            at--;
        }
        return at;
    }

    /** A class of obligations with the classes of credits that can answer it. */
    record ClassNode(ObligationClass alike, List<CreditClass> partners) {}
}
