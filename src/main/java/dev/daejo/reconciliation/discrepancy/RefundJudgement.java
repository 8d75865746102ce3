package dev.daejo.reconciliation.discrepancy;

import dev.daejo.reconciliation.program.CodeClass;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RefundStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a refund request that is not approved (contract, section 5, "Refunds").
 *
 * @param lastAnswerDay {@code answer_business_days} after the request
 * @param codeClass the class of the request's code at its counterparty's system
 * @param purchase the purchase of its approval number that was the latest used up to the request; absent when unknown
 */
public record RefundJudgement(
        LocalDate businessDate,
        RefundRequest request,
        LocalDate lastAnswerDay,
        CodeClass codeClass,
        @Nullable Purchase purchase) {

    /** Days within which a purchase may be withdrawn from: 전자상거래법 제17조 제1항. */
    private static final int WITHDRAWAL_DAYS = 7;

    private static final String DEADLINE_PASSED = "DEADLINE_PASSED";

    /** The discrepancy of the request on the business date; its case id is given later. */
    public Optional<Discrepancy> discrepancy() {
        return type().map(this::ofType);
    }

    private Optional<DiscrepancyType> type() {
        return switch (request.status()) {
            case APPROVED -> Optional.empty();
            case REQUESTED ->
                businessDate.isAfter(lastAnswerDay) ? Optional.of(DiscrepancyType.UNANSWERED) : Optional.empty();
            case REJECTED ->
                Optional.of(isWronglyRejected() ? DiscrepancyType.WRONGLY_REJECTED : DiscrepancyType.REJECTED);
            case FAILED -> Optional.of(ofFailed());
        };
    }

    private DiscrepancyType ofFailed() {
        return switch (codeClass) {
            case SYSTEM -> DiscrepancyType.SYSTEM_ERROR;
            case BUSINESS -> DiscrepancyType.REJECTED;
            case SUCCESS, UNKNOWN -> DiscrepancyType.UNKNOWN_RESULT;
        };
    }

    private boolean isWronglyRejected() {
        return request.rejectReason().equals(DEADLINE_PASSED)
                && purchase != null
                && ChronoUnit.DAYS.between(
                                purchase.usedAt().toLocalDate(),
                                request.requestedAt().toLocalDate())
                        <= WITHDRAWAL_DAYS;
    }

    private Discrepancy ofType(DiscrepancyType type) {
        boolean unanswered = type == DiscrepancyType.UNANSWERED;
        return new Discrepancy(
                "",
                type,
                "",
                Program.REFUND,
                request.counterpartyId(),
                request.memberId(),
                null,
                request.requestId(),
                request.amount(),
                0,
                unanswered ? lastAnswerDay : null,
                unanswered ? ChronoUnit.DAYS.between(lastAnswerDay, businessDate) : 0,
                code(),
                "",
                false,
                List.of(),
                unanswered ? lastAnswerDay.plusDays(1) : request.updatedAt().toLocalDate(),
                evidence());
    }

    /** The code that the type rests on; only a failure has one, whatever else carries a code. */
    private String code() {
        return request.status() == RefundStatus.FAILED ? request.code() : "";
    }

    private List<Evidence> evidence() {
        List<Evidence> rows = new ArrayList<>();
        rows.add(Proof.request(request));
        if (purchase != null) {
            rows.add(Proof.purchaseOfRefund(purchase));
        }
        return rows;
    }
}
