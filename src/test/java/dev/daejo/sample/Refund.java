package dev.daejo.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A row of a refund file as it will be written; absent texts are empty. */
record Refund(
        String requestId,
        Line purchase,
        LocalDateTime requestedAt,
        long amount,
        String reason,
        String status,
        String decidedOn,
        String rejectReason,
        String code,
        LocalDateTime updatedAt) {

    static Refund requested(String requestId, Line purchase, LocalDateTime at, long amount, String reason) {
        return new Refund(requestId, purchase, at, amount, reason, "REQUESTED", "", "", "", at);
    }

    Refund decided(String newStatus, LocalDate day, String whyNot, String newCode) {
        return new Refund(
                requestId,
                purchase,
                requestedAt,
                amount,
                reason,
                newStatus,
                day.toString(),
                whyNot,
                newCode,
                day.atTime(16, 20));
    }
}
