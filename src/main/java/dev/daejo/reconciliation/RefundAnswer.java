package dev.daejo.reconciliation;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.program.BusinessCalendar;
import dev.daejo.reconciliation.program.CodeClass;
import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RefundStatus;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a refund request that is not approved stands on the business date.
 *
 * @param lastAnswerDay by which its counterparty was to answer
 * @param codeClass the class of its code at its counterparty's system
 * @param purchase the latest one of its approval number used up to the request; absent when unknown
 * @param closed whether nobody asks any more
 * @param moneyHasCome whether its amount has come since it was made
 * @param discrepancy what is wrong; none when it is closed or the money has come
 */
public record RefundAnswer(
        RefundRequest request,
        LocalDate lastAnswerDay,
        CodeClass codeClass,
        @Nullable Purchase purchase,
        boolean closed,
        boolean moneyHasCome,
        Optional<Discrepancy> discrepancy) {

    /** The last day on which a request can be answered in time. */
    static LocalDate lastAnswerDay(RefundRequest request, Counterparty counterparty, BusinessCalendar calendar) {
        return calendar.plusBusinessDays(request.requestedAt().toLocalDate(), counterparty.answerBusinessDays());
    }

    /** The day from which the days are counted after which a request that is not approved closes. */
    static LocalDate closesFrom(RefundRequest request, LocalDate lastAnswerDay) {
        return request.status() == RefundStatus.REQUESTED
                ? lastAnswerDay
                : request.updatedAt().toLocalDate();
    }
}
