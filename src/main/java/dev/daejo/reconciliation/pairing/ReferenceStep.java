package dev.daejo.reconciliation.pairing;

import dev.daejo.reconciliation.expectation.Obligation;
import java.util.IdentityHashMap;

/** Step 1: a credit goes to the obligation whose reference it carries, or to the one obligation of its month. */
final class ReferenceStep {

    private ReferenceStep() {}

    static void place(Board board, ReferenceIndex named) {
        IdentityHashMap<Obligation, Integer> indexes = new IdentityHashMap<>();
        for (int index = 0; index < board.obligations().size(); index++) {
            indexes.put(board.obligation(index), index);
        }
        for (int index = 0; index < board.credits().size(); index++) {
            int credit = index;
            named.named(board.credit(index).reference(), board.credit(index).period())
                    .map(indexes::get)
                    .ifPresent(obligation -> board.give(credit, obligation, PairingStep.REFERENCE));
        }
    }
}
