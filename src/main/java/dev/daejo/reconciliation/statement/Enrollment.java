package dev.daejo.reconciliation.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A member's enrollment; {@code baselineAmount} in won, there for {@code SPEND_INCREASE} and free to be absent elsewhere. */
public record Enrollment(
        String programId,
        String memberId,
        LocalDate enrolledOn,
        @Nullable Long baselineAmount,
        RowOrigin origin) {}
