package dev.daejo.reconciliation.claim;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.reconciliation.discrepancy.Why;
import dev.daejo.reconciliation.statement.ClaimResult;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of a claim.
 *
 * @param won what has arrived for what was claimed
 * @param on the day on which all of it was there
 * @param days calendar days from the day the claim was first submitted
 */
public record Recovery(long won, LocalDate on, long days) {

    /** The recovery of an obligation that somebody had claimed before its money came late; none where nobody had. */
    static Optional<Recovery> of(Discrepancy discrepancy, List<ClaimResult> results) {
        return arrivedOn(discrepancy).flatMap(arrived -> firstSubmitted(results)
                .filter(submitted -> !submitted.isAfter(arrived))
                .map(submitted ->
                        new Recovery(discrepancy.received(), arrived, ChronoUnit.DAYS.between(submitted, arrived))));
    }

    private static Optional<LocalDate> firstSubmitted(List<ClaimResult> results) {
        return results.stream()
                .filter(result -> result.status() == ClaimResult.Status.SUBMITTED)
                .map(result -> result.updatedAt().toLocalDate())
                .findFirst();
    }

    /** The day, after due, from which nothing was lacking any more. */
    private static Optional<LocalDate> arrivedOn(Discrepancy discrepancy) {
        return switch (discrepancy.type()) {
            case LATE -> Optional.of(discrepancy.since());
            case DUPLICATE, OVER, CLAWBACK -> coveredOn(discrepancy).filter(day -> isLate(discrepancy, day));
            case MISSING,
                    SHORT,
                    NOT_CREDITED,
                    OUTAGE,
                    SYSTEM_ERROR,
                    REJECTED,
                    UNKNOWN_RESULT,
                    AWAITING_SOURCE,
                    UNEXPECTED,
                    UNANSWERED,
                    WRONGLY_REJECTED,
                    FAILED_TO_RECONCILE -> Optional.empty();
        };
    }

    private static boolean isLate(Discrepancy discrepancy, LocalDate day) {
        LocalDate due = discrepancy.dueOn();
        return due != null && day.isAfter(due);
    }

    private static Optional<LocalDate> coveredOn(Discrepancy discrepancy) {
        long lacking = discrepancy.expected();
        for (Evidence receipt : receipts(discrepancy)) {
            lacking -= receipt.amount();
            if (lacking <= 0) {
                return Optional.ofNullable(receipt.on());
            }
        }
        return Optional.empty();
    }

    /** What was received for a case, the earliest first. */
    static List<Evidence> receipts(Discrepancy discrepancy) {
        return discrepancy.evidence().stream()
                .filter(row -> row.why() == Why.RECEIVED && row.on() != null)
                .sorted(Comparator.comparing((Evidence row) -> Objects.requireNonNull(row.on()))
                        .thenComparing(Evidence::origin))
                .toList();
    }
}
