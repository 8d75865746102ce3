package dev.daejo.reconciliation.discrepancy;

import dev.daejo.reconciliation.statement.RowOrigin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row that a case rests on. {@code id} is the row's own (approval number, payout id, …), {@code lastFour} that of
 * its card or empty, {@code amount} in won.
 */
public record Evidence(
        RowOrigin origin,
        EvidenceKind kind,
        @Nullable LocalDate on,
        String id,
        String lastFour,
        long amount,
        boolean counted,
        Why why) {}
