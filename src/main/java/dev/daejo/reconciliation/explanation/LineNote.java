package dev.daejo.reconciliation.explanation;

import dev.daejo.reconciliation.discrepancy.Why;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.StatementLine;
import org.jspecify.annotations.Nullable;

/**
 * A purchase or cancel that was looked at.
 *
 * @param counted whether it adds to, or takes off, the amount in question
 * @param why it counts, or the rule that kept it out
 * @param cancelled of a cancel the purchase it belongs to; absent when it belongs to none, and of a purchase
 * @param takenOff of a cancel what it takes off, in won
 */
public record LineNote(
        StatementLine line,
        boolean counted,
        Why why,
        @Nullable Purchase cancelled,
        long takenOff) {}
