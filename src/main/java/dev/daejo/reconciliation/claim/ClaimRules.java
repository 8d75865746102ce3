package dev.daejo.reconciliation.claim;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a discrepancy is claimed, in which direction, by which first step and for how much (contract, section 6). */
public final class ClaimRules {

    private ClaimRules() {}

    /** The direction of a discrepancy; none where nothing is claimed, as of a late payback that earns no interest. */
    public static Optional<Direction> direction(Discrepancy discrepancy, LocalDate businessDate) {
        return amount(discrepancy, businessDate) == 0 ? Optional.empty() : direction(discrepancy.type());
    }

    private static long amount(Discrepancy discrepancy, LocalDate businessDate) {
        return discrepancy.type() == DiscrepancyType.LATE
                ? LateInterest.earned(discrepancy, businessDate)
                : Math.abs(discrepancy.difference());
    }

    private static Optional<Direction> direction(DiscrepancyType type) {
        return switch (type) {
            case MISSING,
                    NOT_CREDITED,
                    SYSTEM_ERROR,
                    WRONGLY_REJECTED,
                    SHORT,
                    UNANSWERED,
                    OUTAGE,
                    UNKNOWN_RESULT,
                    REJECTED,
                    LATE -> Optional.of(Direction.CLAIM);
            case CLAWBACK, DUPLICATE, OVER, UNEXPECTED -> Optional.of(Direction.RECOVER);
            case AWAITING_SOURCE, FAILED_TO_RECONCILE -> Optional.empty();
        };
    }

    /** The claim of a case; an ambiguous one begins with a person looking. */
    public static Optional<Claim> claim(
            Discrepancy discrepancy, String claimId, LocalDate businessDate, @Nullable Integer withinDays) {
        LocalDate due = discrepancy.dueOn();
        LocalDate expiresOn = due == null || withinDays == null ? null : due.plusDays(withinDays);
        boolean expired = expiresOn != null && businessDate.isAfter(expiresOn);
        return direction(discrepancy, businessDate)
                .map(direction -> new Claim(
                        claimId,
                        discrepancy.caseId(),
                        direction,
                        discrepancy.counterpartyId(),
                        discrepancy.ambiguous() ? ClaimStep.CONFIRM : firstStep(discrepancy.type()),
                        discrepancy.memberId(),
                        discrepancy.reference(),
                        amount(discrepancy, businessDate),
                        LateInterest.earned(discrepancy, businessDate),
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
