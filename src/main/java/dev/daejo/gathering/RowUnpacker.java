package dev.daejo.gathering;

import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.CardKey;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.PayoutStatus;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RefundStatus;
import dev.daejo.reconciliation.statement.RowOrigin;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes rows of one member again of what {@link RowPacker} packed, field by field in the same order. */
final class RowUnpacker {

    private static final YearMonth MONTH_ZERO = YearMonth.of(0, 1);

    private final String memberId;
    private final LedgerRows rows;
    private final PackedReader row = new PackedReader();

    RowUnpacker(String memberId, LedgerRows rows) {
        this.memberId = memberId;
        this.rows = rows;
    }

    /** Unpacks the row at an address into the ledger's rows. */
    void unpack(PackedRows packed, long address) {
        row.begin(packed.bytes(), address);
        RowKind kind = RowKind.of(row.smallNumber());
        Head head = new Head(word(packed), row.text(), origin(packed), row.number());
        switch (kind) {
            case PURCHASE -> rows.purchases().add(purchase(packed, head, line(packed)));
            case CANCEL -> rows.cancels().add(cancel(head, line(packed)));
            case CREDIT -> rows.credits().add(credit(packed, head, line(packed)));
            case ENROLLMENT -> rows.enrollments().add(enrollment(head));
            case EXPECTED -> rows.expected().add(expected(head));
            case PAYOUT -> rows.payouts().add(payout(packed, head));
            case REFUND -> rows.refunds().add(refund(packed, head));
            case UNSEEN_LINE -> throw new IllegalStateException("An unseen line is in no ledger");
        }
    }

    private Purchase purchase(PackedRows packed, Head head, Line line) {
        return new Purchase(
                head.owner(),
                head.id(),
                memberId,
                line.card(),
                line.usedAt(),
                line.postedOn(),
                row.text(),
                word(packed),
                word(packed),
                head.won(),
                line.currency(),
                head.origin());
    }

    private Cancel cancel(Head head, Line line) {
        return new Cancel(
                head.owner(),
                head.id(),
                memberId,
                line.card(),
                line.usedAt(),
                line.postedOn(),
                row.text(),
                row.text(),
                head.won(),
                line.currency(),
                head.origin());
    }

    private StatementCredit credit(PackedRows packed, Head head, Line line) {
        String reference = row.text();
        return new StatementCredit(
                head.owner(),
                head.id(),
                memberId,
                line.card(),
                line.usedAt(),
                line.postedOn(),
                word(packed),
                reference,
                head.won(),
                line.currency(),
                head.origin());
    }

    private Enrollment enrollment(Head head) {
        return new Enrollment(head.owner(), memberId, row.day(), row.numberIfAny(), head.origin());
    }

    private ExpectedRow expected(Head head) {
        YearMonth period = Objects.requireNonNull(monthIfAny(), "period is null");
        return new ExpectedRow(head.owner(), memberId, period, head.id(), head.won(), row.day(), head.origin());
    }

    private Payout payout(PackedRows packed, Head head) {
        LocalDateTime processedAt = row.time();
        YearMonth period = monthIfAny();
        String reference = row.text();
        LocalDate paidOn = row.dayIfAny();
        PayoutStatus status = PayoutStatus.valueOf(word(packed));
        String programId = word(packed);
        return new Payout(
                head.owner(),
                head.id(),
                programId,
                memberId,
                period,
                reference,
                head.won(),
                status,
                word(packed),
                processedAt,
                paidOn,
                head.origin());
    }

    private RefundRequest refund(PackedRows packed, Head head) {
        LocalDateTime updatedAt = row.time();
        String approvalNo = row.text();
        LocalDateTime requestedAt = row.time();
        LocalDate decidedOn = row.dayIfAny();
        return new RefundRequest(
                head.id(),
                head.owner(),
                memberId,
                approvalNo,
                requestedAt,
                head.won(),
                RefundStatus.valueOf(word(packed)),
                decidedOn,
                word(packed),
                word(packed),
                updatedAt,
                head.origin());
    }

    private Line line(PackedRows packed) {
        String token = packed.cards().text(row.smallNumber());
        CardKey card = new CardKey(token, word(packed));
        String currency = word(packed);
        LocalDateTime usedAt = row.time();
        return new Line(card, currency, usedAt, usedAt.toLocalDate().plusDays(row.signed()));
    }

    private RowOrigin origin(PackedRows packed) {
        return new RowOrigin(packed.files().text(row.smallNumber()), row.number());
    }

    private String word(PackedRows packed) {
        return packed.words().text(row.smallNumber());
    }

    private @Nullable YearMonth monthIfAny() {
        Long month = row.numberIfAny();
        return month == null ? null : MONTH_ZERO.with(ChronoField.PROLEPTIC_MONTH, month);
    }

    /** What every row begins with. */
    private record Head(String owner, String id, RowOrigin origin, long won) {}

    /** What every statement line has beside its head. */
    private record Line(CardKey card, String currency, LocalDateTime usedAt, LocalDate postedOn) {}
}
