package dev.daejo.reconciliation.pairing;

import dev.daejo.reconciliation.expectation.Obligation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Gives every credit of one program and member, or of one refund group, exactly one place (contract, section 5):
 * reference, exact, sums, duplicate, closest, and what is left is left over.
 */
public final class Pairing {

    private Pairing() {}

    /**
     * Pairs a group.
     *
     * @param tolerance won within which two amounts are equal
     * @param payoutFailed whether the latest payout of an obligation failed or was reversed
     */
    public static Paired pair(
            List<Obligation> obligations, List<Credit> credits, long tolerance, Predicate<Obligation> payoutFailed) {
        List<Obligation> inOrder = new ArrayList<>(obligations);
        inOrder.sort(Obligation.IN_ORDER);
        return pair(inOrder, new ReferenceIndex(inOrder), credits, tolerance, payoutFailed);
    }

    /** The same of obligations that are in order and have been indexed. */
    public static Paired pair(
            List<Obligation> inOrder,
            ReferenceIndex named,
            List<Credit> credits,
            long tolerance,
            Predicate<Obligation> payoutFailed) {
        if (credits.isEmpty() && inOrder.isEmpty()) {
            return Paired.NOTHING;
        }
        Board board = new Board(inOrder, credits, tolerance);
        ReferenceStep.place(board, named);
        if (board.hasFreeCredit() && !inOrder.isEmpty()) {
            ExactStep.place(board, payoutFailed);
            SumStep.place(board);
            DuplicateStep.place(board);
            ClosestStep.place(board, named);
        }
        return board.outcome();
    }
}
