package dev.daejo.reconciliation.statement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A refund request in its latest visible version (per counterparty and request id, by {@code updated_at}). */
public record RefundRequest(
        String requestId,
        String counterpartyId,
        String memberId,
        String approvalNo,
        LocalDateTime requestedAt,
        long amount,
        RefundStatus status,
        @Nullable LocalDate decidedOn,
        String rejectReason,
        String code,
        LocalDateTime updatedAt,
        RowOrigin origin) {

    /** The day the counterparty decided: {@code decided_on}, else the day of its last update (section 5). */
    public LocalDate decisionDay() {
        return decidedOn == null ? updatedAt.toLocalDate() : decidedOn;
    }
}
