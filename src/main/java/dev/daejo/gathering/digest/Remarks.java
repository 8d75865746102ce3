package dev.daejo.gathering.digest;

import dev.daejo.intake.reading.Reject;
import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.Incident;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a digest says of its file beside the rows of members.
 *
 * @param accepted lines that became rows, before the reference data of a night is asked
 * @param won the sum of their won
 * @param lastVisibleOn the last day on which a row of it becomes visible; absent where no row is dated
 * @param span of a statement with lines; else absent
 * @param heldToReference whether it has rows that name what must be in the reference data
 * @param pairs the lines that became two rows each, by line, with their won
 * @param refused the lines that do not parse
 * @param leftOut the lines that the layout leaves out on purpose
 */
public record Remarks(
        long accepted,
        BigInteger won,
        @Nullable LocalDate lastVisibleOn,
        @Nullable StatementSpan span,
        boolean heldToReference,
        Map<Long, Long> pairs,
        List<Refused> refused,
        List<Incident> incidents,
        List<ClaimResult> claimResults,
        LeftOut leftOut) {

    public Remarks {
        pairs = Map.copyOf(pairs);
        refused = List.copyOf(refused);
        incidents = List.copyOf(incidents);
        claimResults = List.copyOf(claimResults);
    }

    /** Whether every row is visible on D. */
    public boolean isAllVisibleOn(LocalDate businessDate) {
        return lastVisibleOn == null || !lastVisibleOn.isAfter(businessDate);
    }

    /** A line that does not parse, with its amount in won, where one can be read. */
    public record Refused(Reject reject, long won) {}
}
