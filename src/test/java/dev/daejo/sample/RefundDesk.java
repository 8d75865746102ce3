package dev.daejo.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The refund requests at both issuers' desks and what became of them. */
final class RefundDesk {

    private final List<Refund> rows = new ArrayList<>();
    private int requests;

    Story request(Line purchase, LocalDateTime at, long won, String reason) {
        requests++;
        String requestId = "R%s-%04d".formatted(purchase.issuer().idPrefix(), requests);
        Refund requested = Refund.requested(requestId, purchase, at, won, reason);
        rows.add(requested);
        return new Story(requested);
    }

    List<Refund> rows() {
        return rows;
    }

    /** What became of one request. */
    final class Story {

        private final Refund requested;

        private Story(Refund requested) {
            this.requested = requested;
        }

        String requestId() {
            return requested.requestId();
        }

        Story approved(LocalDate day) {
            return decided("APPROVED", day, "", "");
        }

        Story rejected(LocalDate day, String reason) {
            return decided("REJECTED", day, reason, "");
        }

        Story failed(LocalDate day, String code) {
            return decided("FAILED", day, "", code);
        }

        private Story decided(String status, LocalDate day, String rejectReason, String code) {
            rows.add(requested.decided(status, day, rejectReason, code));
            return this;
        }
    }
}
