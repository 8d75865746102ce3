package dev.daejo.gathering;

import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RowOrigin;
import dev.daejo.reconciliation.statement.StatementCredit;
import dev.daejo.reconciliation.statement.StatementLine;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * Packs rows into a segment. Every row begins with its head, which {@link RowHead} reads: kind, owner (the counterparty
 * or program), the id that is its key within the owner, file, line, won. {@link RowUnpacker} reads the rest.
 */
final class RowPacker {

    private final ByteArena bytes = new ByteArena();
    private final Dictionary files = new Dictionary();
    private final Dictionary words = new Dictionary();
    private final Dictionary cards = new Dictionary();
    private final Dictionary members = new Dictionary();
    private final IntColumn memberOfRow = new IntColumn();
    private final LongColumn addresses = new LongColumn();
    private final PackedWriter row = new PackedWriter();

    /** The rows packed so far; the packer packs no more afterwards. */
    Segment segment() {
        PackedRows packed = new PackedRows(bytes, files.texts(), words.texts(), cards.texts());
        return new Segment(packed, members.texts(), memberOfRow, addresses);
    }

    void unseen(StatementLine line) {
        head(RowKind.UNSEEN_LINE, line.counterpartyId(), line.lineId(), line.origin(), line.amount());
        flush(Segment.NOBODY);
    }

    void purchase(Purchase purchase) {
        line(RowKind.PURCHASE, purchase).text(purchase.approvalNo());
        word(purchase.category());
        word(purchase.channel());
        flush(members.idOf(purchase.memberId()));
    }

    void cancel(Cancel cancel) {
        line(RowKind.CANCEL, cancel).text(cancel.approvalNo()).text(cancel.originalApprovalNo());
        flush(members.idOf(cancel.memberId()));
    }

    void credit(StatementCredit credit) {
        line(RowKind.CREDIT, credit).text(credit.reference());
        word(credit.programId());
        flush(members.idOf(credit.memberId()));
    }

    void enrollment(Enrollment enrollment) {
        head(RowKind.ENROLLMENT, enrollment.programId(), "", enrollment.origin(), 0);
        row.day(enrollment.enrolledOn()).numberIfAny(enrollment.baselineAmount());
        flush(members.idOf(enrollment.memberId()));
    }

    void expected(ExpectedRow expected) {
        head(RowKind.EXPECTED, expected.programId(), expected.reference(), expected.origin(), expected.amount());
        row.numberIfAny(month(expected.period())).day(expected.dueOn());
        flush(members.idOf(expected.memberId()));
    }

    void payout(Payout payout) {
        head(RowKind.PAYOUT, payout.counterpartyId(), payout.payoutId(), payout.origin(), payout.amount());
        row.time(payout.processedAt()).numberIfAny(month(payout.period())).text(payout.reference());
        row.dayIfAny(payout.paidOn());
        word(payout.status().name());
        word(payout.programId());
        word(payout.code());
        flush(members.idOf(payout.memberId()));
    }

    void refund(RefundRequest refund) {
        head(RowKind.REFUND, refund.counterpartyId(), refund.requestId(), refund.origin(), refund.amount());
        row.time(refund.updatedAt()).text(refund.approvalNo()).time(refund.requestedAt());
        row.dayIfAny(refund.decidedOn());
        word(refund.status().name());
        word(refund.rejectReason());
        word(refund.code());
        flush(members.idOf(refund.memberId()));
    }

    private void head(RowKind kind, String owner, String id, RowOrigin origin, long won) {
        row.number(kind.code());
        word(owner);
        row.text(id).number(files.idOf(origin.file())).number(origin.line()).number(won);
    }

    private PackedWriter line(RowKind kind, StatementLine line) {
        head(kind, line.counterpartyId(), line.lineId(), line.origin(), line.amount());
        row.number(cards.idOf(line.card().token()));
        word(line.card().lastFour());
        word(line.currency());
        return row.time(line.usedAt())
                .signed(line.postedOn().toEpochDay()
                        - line.usedAt().toLocalDate().toEpochDay());
    }

    private void word(String text) {
        row.number(words.idOf(text));
    }

    private void flush(int member) {
        memberOfRow.add(member);
        addresses.add(row.flush(bytes));
    }

    private static @Nullable Long month(@Nullable YearMonth period) {
        return period == null ? null : period.getLong(ChronoField.PROLEPTIC_MONTH);
    }
}
