package dev.daejo.reconciliation.statement;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Money that a statement says was credited; {@code programId} and {@code reference} may be empty. */
public record StatementCredit(
        String counterpartyId,
        String lineId,
        String memberId,
        CardKey card,
        LocalDateTime usedAt,
        LocalDate postedOn,
        String programId,
        String reference,
        long amount,
        String currency,
        RowOrigin origin)
        implements StatementLine {}
