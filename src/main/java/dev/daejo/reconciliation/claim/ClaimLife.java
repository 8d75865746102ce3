package dev.daejo.reconciliation.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim stands on a business date.
 *
 * @param respondBy the last day for an answer to the step that was submitted; absent while no answer is awaited
 * @param overdueSince the day from which the step is overdue because nobody submitted it; absent where it is not
 */
public record ClaimLife(
        ClaimStep step,
        ClaimStatus status,
        @Nullable LocalDate respondBy,
        @Nullable LocalDate overdueSince) {

    /** How a claim begins: its step, the day on which that was to be taken, and whose money it is about. */
    record Beginning(ClaimStep step, LocalDate on, Direction direction) {}

    /** The same life of a claim whose term is over: what nobody has answered for good is no longer asked. */
    ClaimLife expired() {
        return status.isAsked() ? new ClaimLife(step, ClaimStatus.EXPIRED, respondBy, null) : this;
    }

    /** The same life of a claim whose money has come. */
    ClaimLife recovered() {
        return new ClaimLife(step, ClaimStatus.RECOVERED, null, null);
    }
}
