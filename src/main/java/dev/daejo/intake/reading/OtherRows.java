package dev.daejo.intake.reading;

import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.PayoutStatus;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RefundStatus;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The rows of every kind but statements. Values are read in the contract's order, so that a line's first bad column is
 * named.
 */
final class OtherRows {

    private static final PayoutStatus[] PAYOUT_STATUSES = PayoutStatus.values();
    private static final RefundStatus[] REFUND_STATUSES = RefundStatus.values();
    private static final Incident.Kind[] INCIDENT_KINDS = Incident.Kind.values();
    private static final ClaimResult.Status[] CLAIM_STATUSES = ClaimResult.Status.values();

    private final String file;
    private final String counterpartyId;

    OtherRows(String file, String counterpartyId) {
        this.file = file;
        this.counterpartyId = counterpartyId;
    }

    LocalDate enrollment(Line line, RowSink sink) throws BadValue {
        String programId = line.id(Column.PROGRAM_ID);
        String memberId = line.id(Column.MEMBER_ID);
        LocalDate enrolledOn = line.date(Column.ENROLLED_ON);
        Long baselineAmount = line.wonOrNone(Column.BASELINE_AMOUNT);
        sink.enrollment(new Enrollment(programId, memberId, enrolledOn, baselineAmount, origin(line)));
        return enrolledOn;
    }

    @Nullable
    LocalDate expected(Line line, RowSink sink) throws BadValue {
        String programId = line.id(Column.PROGRAM_ID);
        String memberId = line.id(Column.MEMBER_ID);
        YearMonth period = line.period(Column.PERIOD);
        String reference = line.idOrEmpty(Column.REFERENCE);
        long amount = line.won(Column.AMOUNT);
        LocalDate dueOn = line.date(Column.DUE_ON);
        String named = reference.isEmpty() ? ExpectedRow.defaultReference(programId, memberId, period) : reference;
        sink.expected(new ExpectedRow(programId, memberId, period, named, amount, dueOn, origin(line)));
        return null;
    }

    LocalDate payout(Line line, RowSink sink) throws BadValue {
        String payoutId = line.id(Column.PAYOUT_ID);
        String programId = line.id(Column.PROGRAM_ID);
        String memberId = line.id(Column.MEMBER_ID);
        YearMonth period = line.periodOrNone(Column.PERIOD);
        String reference = line.idOrEmpty(Column.REFERENCE);
        long amount = line.won(Column.AMOUNT);
        PayoutStatus status = line.oneOf(PAYOUT_STATUSES, Column.STATUS);
        String code = line.textOrEmpty(Column.CODE);
        LocalDateTime processedAt = line.time(Column.PROCESSED_AT);
        LocalDate paidOn = line.dateOrNone(Column.PAID_ON);
        sink.payout(new Payout(
                counterpartyId,
                payoutId,
                programId,
                memberId,
                period,
                reference,
                amount,
                status,
                code,
                processedAt,
                paidOn,
                origin(line)));
        return processedAt.toLocalDate();
    }

    LocalDate refund(Line line, RowSink sink) throws BadValue {
        String requestId = line.id(Column.REQUEST_ID);
        String counterparty = line.id(Column.COUNTERPARTY_ID);
        String memberId = line.id(Column.MEMBER_ID);
        String approvalNo = line.id(Column.APPROVAL_NO);
        LocalDateTime requestedAt = line.time(Column.REQUESTED_AT);
        long amount = line.won(Column.AMOUNT);
        RefundStatus status = line.oneOf(REFUND_STATUSES, Column.STATUS);
        LocalDate decidedOn = line.dateOrNone(Column.DECIDED_ON);
        String rejectReason = line.textOrEmpty(Column.REJECT_REASON);
        String code = line.textOrEmpty(Column.CODE);
        LocalDateTime updatedAt = line.time(Column.UPDATED_AT);
        sink.refund(new RefundRequest(
                requestId,
                counterparty,
                memberId,
                approvalNo,
                requestedAt,
                amount,
                status,
                decidedOn,
                rejectReason,
                code,
                updatedAt,
                origin(line)));
        return updatedAt.toLocalDate();
    }

    LocalDate incident(Line line, RowSink sink) throws BadValue {
        String incidentId = line.id(Column.INCIDENT_ID);
        String system = line.id(Column.SYSTEM);
        LocalDateTime startsAt = line.time(Column.STARTS_AT);
        LocalDateTime endsAt = line.time(Column.ENDS_AT);
        Incident.Kind kind = line.oneOf(INCIDENT_KINDS, Column.KIND);
        sink.incident(new Incident(incidentId, system, startsAt, endsAt, kind, origin(line)));
        return startsAt.toLocalDate();
    }

    LocalDate claimResult(Line line, RowSink sink) throws BadValue {
        String claimId = line.id(Column.CLAIM_ID);
        LocalDateTime updatedAt = line.time(Column.UPDATED_AT);
        ClaimResult.Status status = line.oneOf(CLAIM_STATUSES, Column.STATUS);
        String channel = line.textOrEmpty(Column.CHANNEL);
        String note = line.textOrEmpty(Column.NOTE);
        sink.claimResult(new ClaimResult(claimId, updatedAt, status, channel, note, origin(line)));
        return updatedAt.toLocalDate();
    }

    private RowOrigin origin(Line line) {
        return new RowOrigin(file, line.number());
    }
}
