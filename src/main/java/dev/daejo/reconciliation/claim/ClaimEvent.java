package dev.daejo.reconciliation.claim;

import java.time.LocalDate;

/** What happened to a claim on a day, at the step it had reached; no answer by the last day for it is an event too. */
public record ClaimEvent(LocalDate on, ClaimStep step, Kind kind) {

    /** What can happen. */
    public enum Kind {
        SUBMITTED,
        UNANSWERED,
        ACCEPTED,
        REFUSED,
        WITHDRAWN
    }
}
