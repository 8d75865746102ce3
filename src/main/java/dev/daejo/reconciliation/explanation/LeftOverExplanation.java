package dev.daejo.reconciliation.explanation;

import dev.daejo.reconciliation.discrepancy.Cause;
import dev.daejo.reconciliation.pairing.LeftOver;
import dev.daejo.reconciliation.pairing.Refusal;
import java.util.List;

/**
 * A credit that belongs to nothing.
 *
 * @param reported whether it is {@code UNEXPECTED}; not when it is closed, nor as the cancel of a purchase
 * @param refused the obligations that it did not go to, the nearest first
 */
public record LeftOverExplanation(LeftOver leftOver, Cause cause, boolean reported, List<Refusal> refused) {

    public LeftOverExplanation {
        refused = List.copyOf(refused);
    }
}
