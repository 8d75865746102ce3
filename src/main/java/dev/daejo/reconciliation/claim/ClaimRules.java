package dev.daejo.reconciliation.claim;

import dev.daejo.reconciliation.claim.ClaimLife.Beginning;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.ClaimResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a discrepancy is claimed, in which direction, by which step and for how much (contract, section 6). A claim
 * is a function of its case, of the results that are visible of it, and of the business date.
 */
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

    /**
     * The claim of a case; none where nothing is claimed.
     *
     * @param results those of this claim that are visible on the business date, in their order
     */
    public static Optional<Claim> claim(
            Discrepancy discrepancy, String claimId, Occasion occasion, ClaimTerms terms, List<ClaimResult> results) {
        LocalDate businessDate = terms.businessDate();
        return direction(discrepancy, businessDate).map(direction -> {
            LocalDate expiresOn = terms.expiresOn(discrepancy.dueOn());
            ClaimCourse course = course(discrepancy, direction, terms, results);
            ClaimLife life = course.on(businessDate);
            boolean expired = expiresOn != null && businessDate.isAfter(expiresOn);
            return new Claim(
                    claimId,
                    discrepancy.caseId(),
                    direction,
                    discrepancy.counterpartyId(),
                    discrepancy.memberId(),
                    discrepancy.reference(),
                    occasion,
                    amount(discrepancy, businessDate),
                    LateInterest.earned(discrepancy, businessDate),
                    remedy(discrepancy),
                    LegalGrounds.of(discrepancy, direction, life.step(), terms.counterpartyKind()),
                    expiresOn,
                    expired ? life.expired() : life,
                    course.events(),
                    direction == Direction.CLAIM
                            ? Recovery.of(discrepancy, results).orElse(null)
                            : null);
        });
    }

    /**
     * What was claimed and has come late, shown as {@code RECOVERED} as long as its case is; none where nobody had
     * submitted it, or where it was closed for good before.
     */
    public static Optional<Claim> recovered(
            Discrepancy discrepancy, String claimId, Occasion occasion, ClaimTerms terms, List<ClaimResult> results) {
        return Recovery.of(discrepancy, results).flatMap(recovery -> {
            ClaimCourse course =
                    ClaimCourse.through(beforeItCame(discrepancy), upTo(recovery.on(), results), terms.answerTerm());
            ClaimLife life = course.on(recovery.on());
            return life.status() == ClaimStatus.WITHDRAWN
                    ? Optional.empty()
                    : Optional.of(new Claim(
                            claimId,
                            discrepancy.caseId(),
                            Direction.CLAIM,
                            discrepancy.counterpartyId(),
                            discrepancy.memberId(),
                            discrepancy.reference(),
                            occasion,
                            discrepancy.expected(),
                            LateInterest.ofReceipts(discrepancy),
                            Remedy.PAY,
                            LegalGrounds.of(discrepancy, Direction.CLAIM, life.step(), terms.counterpartyKind()),
                            terms.expiresOn(discrepancy.dueOn()),
                            life.recovered(),
                            course.events(),
                            recovery));
        });
    }

    /** The interest of a refund that came late is a new asking: it begins when the money came. */
    private static ClaimCourse course(
            Discrepancy discrepancy, Direction direction, ClaimTerms terms, List<ClaimResult> results) {
        Beginning beginning = beginning(discrepancy, direction);
        ClaimCourse whole = ClaimCourse.through(beginning, results, terms.answerTerm());
        boolean closed = whole.on(terms.businessDate()).status() == ClaimStatus.WITHDRAWN;
        return discrepancy.type() != DiscrepancyType.LATE || closed
                ? whole
                : ClaimCourse.through(beginning, after(discrepancy.since(), results), terms.answerTerm());
    }

    private static Beginning beginning(Discrepancy discrepancy, Direction direction) {
        ClaimStep step = discrepancy.ambiguous() ? ClaimStep.CONFIRM : firstStep(discrepancy.type());
        return new Beginning(step, discrepancy.since(), direction);
    }

    /** Money that was lacking is asked for by contacting its counterparty. */
    private static Beginning beforeItCame(Discrepancy discrepancy) {
        ClaimStep step = discrepancy.ambiguous() ? ClaimStep.CONFIRM : ClaimStep.CONTACT;
        return new Beginning(step, discrepancy.since(), Direction.CLAIM);
    }

    private static List<ClaimResult> upTo(LocalDate day, List<ClaimResult> results) {
        return results.stream()
                .filter(result -> !result.updatedAt().toLocalDate().isAfter(day))
                .toList();
    }

    private static List<ClaimResult> after(LocalDate day, List<ClaimResult> results) {
        return results.stream()
                .filter(result -> result.updatedAt().toLocalDate().isAfter(day))
                .toList();
    }

    private static ClaimStep firstStep(DiscrepancyType type) {
        return switch (type) {
            case MISSING, NOT_CREDITED, SHORT, UNANSWERED, LATE, CLAWBACK -> ClaimStep.CONTACT;
            case SYSTEM_ERROR, WRONGLY_REJECTED, REJECTED -> ClaimStep.DOCUMENTS;
            case OUTAGE, UNKNOWN_RESULT, DUPLICATE, OVER, UNEXPECTED, AWAITING_SOURCE, FAILED_TO_RECONCILE ->
                ClaimStep.CONFIRM;
        };
    }

    private static Remedy remedy(Discrepancy discrepancy) {
        return switch (discrepancy.type()) {
            case MISSING, SYSTEM_ERROR, AWAITING_SOURCE, FAILED_TO_RECONCILE -> Remedy.PAY;
            case SHORT -> Remedy.PAY_DIFFERENCE;
            case NOT_CREDITED -> Remedy.CREDIT;
            case OUTAGE -> Remedy.APPLY_AGAIN;
            case UNKNOWN_RESULT -> Remedy.LOOK_UP;
            case UNANSWERED -> Remedy.ANSWER;
            case REJECTED -> Remedy.GIVE_GROUNDS;
            case WRONGLY_REJECTED -> Remedy.TAKE_BACK_REJECTION;
            case LATE -> Remedy.PAY_INTEREST;
            case CLAWBACK, DUPLICATE, UNEXPECTED -> Remedy.RETURN_EXCESS;
            case OVER -> mayBeInterest(discrepancy) ? Remedy.CHECK_INTEREST : Remedy.RETURN_EXCESS;
        };
    }

    private static boolean mayBeInterest(Discrepancy discrepancy) {
        return discrepancy.programId().equals(Program.REFUND)
                && discrepancy.difference() <= LateInterest.ofReceipts(discrepancy);
    }
}
