package dev.daejo.reconciliation.statement;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A whole or partial cancellation; {@code originalApprovalNo} names the purchase and may be empty. */
public record Cancel(
        String counterpartyId,
        String lineId,
        String memberId,
        CardKey card,
        LocalDateTime usedAt,
        LocalDate postedOn,
        String approvalNo,
        String originalApprovalNo,
        long amount,
        String currency,
        RowOrigin origin)
        implements StatementLine {}
