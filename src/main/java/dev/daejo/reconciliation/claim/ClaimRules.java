package dev.daejo.reconciliation.claim;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a discrepancy is claimed, in which direction, by which first step and for how much (contract, section 6). */
public final class ClaimRules {

    private ClaimRules() {}

    /** The direction of a type; none where nothing is claimed. */
    public static Optional<Direction> direction(DiscrepancyType type) {
        return switch (type) {
            case MISSING,
                    NOT_CREDITED,
                    SYSTEM_ERROR,
                    WRONGLY_REJECTED,
                    SHORT,
                    UNANSWERED,
                    OUTAGE,
                    UNKNOWN_RESULT,
                    REJECTED -> Optional.of(Direction.CLAIM);
            case CLAWBACK, DUPLICATE, OVER, UNEXPECTED -> Optional.of(Direction.RECOVER);
            case LATE, AWAITING_SOURCE, FAILED_TO_RECONCILE -> Optional.empty();
        };
    }

    /** The claim of a case; an ambiguous one begins with a person looking. */
    public static Optional<Claim> claim(
            Discrepancy discrepancy, String claimId, LocalDate businessDate, @Nullable Integer withinDays) {
        long amount = Math.abs(discrepancy.difference());
        if (amount == 0) {
            return Optional.empty();
        }
        LocalDate due = discrepancy.dueOn();
        LocalDate expiresOn = due == null || withinDays == null ? null : due.plusDays(withinDays);
        boolean expired = expiresOn != null && businessDate.isAfter(expiresOn);
        return direction(discrepancy.type())
                .map(direction -> new Claim(
                        claimId,
                        discrepancy.caseId(),
                        direction,
                        discrepancy.counterpartyId(),
                        discrepancy.ambiguous() ? ClaimStep.CONFIRM : firstStep(discrepancy.type()),
                        discrepancy.memberId(),
                        discrepancy.reference(),
                        amount,
                        expiresOn,
                        expired ? ClaimStatus.EXPIRED : ClaimStatus.OPEN));
    }

    private static ClaimStep firstStep(DiscrepancyType type) {
        return switch (type) {
            case MISSING, NOT_CREDITED, SHORT, UNANSWERED, LATE, CLAWBACK -> ClaimStep.CONTACT;
            case SYSTEM_ERROR, WRONGLY_REJECTED, REJECTED -> ClaimStep.DOCUMENTS;
            case OUTAGE, UNKNOWN_RESULT, DUPLICATE, OVER, UNEXPECTED, AWAITING_SOURCE, FAILED_TO_RECONCILE ->
                ClaimStep.CONFIRM;
        };
    }
}
