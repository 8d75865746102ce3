package dev.daejo.reconciliation.statement;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A payment by card. Texts that the line leaves empty are empty, not absent. */
public record Purchase(
        String counterpartyId,
        String lineId,
        String memberId,
        CardKey card,
        LocalDateTime usedAt,
        LocalDate postedOn,
        String approvalNo,
        String category,
        String channel,
        long amount,
        String currency,
        RowOrigin origin)
        implements StatementLine {}
