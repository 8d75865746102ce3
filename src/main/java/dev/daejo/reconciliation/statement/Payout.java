package dev.daejo.reconciliation.statement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The payer's own word on one payout, in its latest visible version. {@code counterpartyId} is that of its file. */
public record Payout(
        String counterpartyId,
        String payoutId,
        String programId,
        String memberId,
        @Nullable YearMonth period,
        String reference,
        long amount,
        PayoutStatus status,
        String code,
        LocalDateTime processedAt,
        @Nullable LocalDate paidOn,
        RowOrigin origin) {

    /** The day a paid payout is received: {@code paid_on}, else the day it was processed (section 5). */
    public LocalDate receivedOn() {
        return paidOn == null ? processedAt.toLocalDate() : paidOn;
    }
}
