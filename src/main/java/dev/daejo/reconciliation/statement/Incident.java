package dev.daejo.reconciliation.statement;

import java.time.LocalDateTime;

/** A maintenance or an outage of a system, Asia/Seoul. */
public record Incident(
        String incidentId, String system, LocalDateTime startsAt, LocalDateTime endsAt, Kind kind, RowOrigin origin) {

    /** Announced or not; both explain a payout that did not come. */
    public enum Kind {
        MAINTENANCE,
        OUTAGE
    }
}
