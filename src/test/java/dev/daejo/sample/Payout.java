package dev.daejo.sample;

import java.time.LocalDateTime;

/** A row of a payout file as it will be written; absent texts are empty. */
record Payout(
        String payoutId,
        String programId,
        String memberId,
        String period,
        String reference,
        long amount,
        String status,
        String code,
        String message,
        LocalDateTime processedAt,
        String paidOn) {}
