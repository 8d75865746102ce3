package dev.daejo.reconciliation.statement;

import java.time.LocalDateTime;

/** What became of a claim, as operations staff reports it. */
public record ClaimResult(
        String claimId, LocalDateTime updatedAt, Status status, String channel, String note, RowOrigin origin) {

    /** The four things that can be reported of a claim. */
    public enum Status {
        SUBMITTED,
        ACCEPTED,
        REFUSED,
        WITHDRAWN
    }
}
