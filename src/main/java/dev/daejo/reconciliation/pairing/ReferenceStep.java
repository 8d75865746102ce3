package dev.daejo.reconciliation.pairing;

/** Step 1: a credit goes to the obligation whose reference it carries, or to the one obligation of its month. */
final class ReferenceStep {

    private ReferenceStep() {}

    /** {@code named} holds the obligations of the board in their order. */
    static void place(Board board, ReferenceIndex named) {
        for (int credit = 0; credit < board.credits().size(); credit++) {
            Credit placed = board.credit(credit);
            int obligation = named.placeOf(placed.reference(), placed.period());
            if (obligation != ReferenceIndex.NONE) {
                board.give(credit, obligation, PairingStep.REFERENCE);
            }
        }
    }
}
