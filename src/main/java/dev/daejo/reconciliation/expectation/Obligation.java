package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.TextOrder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What is expected for one program, member and month, payment or listed row, or for an approved refund request.
 *
 * @param ordinal its place among the member's obligations of the group; tells apart what is alike in all else
 * @param expected E in won, as of D
 * @param windowFrom first day on which a credit can answer it
 * @param windowTo last day, inclusive
 * @param then E then
 */
public record Obligation(
        int ordinal,
        String programId,
        String counterpartyId,
        @Nullable YearMonth period,
        String reference,
        long expected,
        LocalDate dueOn,
        LocalDate windowFrom,
        LocalDate windowTo,
        ExpectedThen then,
        Promise promise) {

    /** By due day, reference and amount, then as they were made. */
    public static final Comparator<Obligation> IN_ORDER = Obligation::compare;

    private static int compare(Obligation left, Obligation right) {
        int byDue = left.dueOn.compareTo(right.dueOn);
        if (byDue != 0) {
            return byDue;
        }
        int byReference = TextOrder.BY_CODE_POINT.compare(left.reference, right.reference);
        if (byReference != 0) {
            return byReference;
        }
        int byAmount = Long.compare(left.expected, right.expected);
        return byAmount == 0 ? Integer.compare(left.ordinal, right.ordinal) : byAmount;
    }

    public boolean windowHolds(LocalDate day) {
        return !day.isBefore(windowFrom) && !day.isAfter(windowTo);
    }

    /** Calendar days between a receipt and the due day, whichever is first. */
    public long daysFromDue(LocalDate receivedOn) {
        return Math.abs(ChronoUnit.DAYS.between(dueOn, receivedOn));
    }

    /** Whether E then can differ from E: listed rows and refunds stand as they are. */
    public boolean dependsOnLines() {
        return !(promise instanceof Promise.Listed) && !(promise instanceof Promise.Refund);
    }
}
