package dev.daejo.reconciliation.pairing;

import dev.daejo.reconciliation.expectation.Obligation;
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
        if (credits.isEmpty() && obligations.isEmpty()) {
            return new Paired(List.of(), List.of(), List.of());
        }
        Board board = new Board(obligations, credits, tolerance);
        if (!credits.isEmpty() && !obligations.isEmpty()) {
            ReferenceIndex named = new ReferenceIndex(board.obligations());
            ReferenceStep.place(board, named);
            ExactStep.place(board, payoutFailed);
            SumStep.place(board);
            DuplicateStep.place(board);
            ClosestStep.place(board, named);
        }
        return board.outcome();
    }
}
