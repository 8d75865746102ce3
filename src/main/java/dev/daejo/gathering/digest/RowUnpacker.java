package dev.daejo.gathering.digest;

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
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows again of what {@link RowPacker} packed, field by field in the same order. For one thread, since it keeps what
 * rows next to each other share.
 */
public final class RowUnpacker {

    private static final YearMonth MONTH_ZERO = YearMonth.of(0, 1);

    private final Run run;
    private final String file;
    private final PackedReader row = new PackedReader();
    private final PackedReader cardText = new PackedReader();
    private String memberId = "";
    private int cardOfRow;
    private @Nullable CardKey[] cards = new CardKey[4];
    private int[] cardsAt = new int[4];

    /** @param file the name that the rows' file has on D */
    public RowUnpacker(Run run, String file) {
        this.run = run;
        this.file = file;
    }

    /**
     * Unpacks the rows of the member that a cursor over the run has come to, but for those that are left out.
     *
     * @param id the id of the member
     */
    public void unpack(MemberCursor member, String id, IntPredicate isLeftOut, UnpackedRows rows) {
        memberId = id;
        member.beginBlock(row);
        passOverCards();
        for (int number = member.firstRow(); number < member.endRow(); number++) {
            int end = row.beginRow();
            if (!isLeftOut.test(number)) {
                unpack(number, rows);
            }
            row.goTo(end);
        }
    }

    private void passOverCards() {
        int count = row.smallNumber();
        if (count > cards.length) {
            cards = new CardKey[count];
            cardsAt = new int[count];
        }
        for (int card = 0; card < count; card++) {
            cards[card] = null;
            cardsAt[card] = row.at();
            row.goTo(row.beginRow());
        }
    }

    private void unpack(int number, UnpackedRows rows) {
        cardOfRow = row.smallNumber() - 1;
        RowKind kind = RowKind.of(row.smallNumber());
        Head head = new Head(word(), row.text(), new RowOrigin(file, row.number()), row.number());
        switch (kind) {
            case PURCHASE -> rows.purchase(number, purchase(head, line()));
            case CANCEL -> rows.cancel(number, cancel(head, line()));
            case CREDIT -> rows.credit(number, credit(head, line()));
            case ENROLLMENT -> rows.enrollment(number, enrollment(head));
            case EXPECTED -> rows.expected(number, expected(head));
            case PAYOUT -> rows.payout(number, payout(head));
            case REFUND -> rows.refund(number, refund(head));
        }
    }

    private Purchase purchase(Head head, Line line) {
        return new Purchase(
                head.owner(),
                head.id(),
                memberId,
                line.card(),
                line.usedAt(),
                line.postedOn(),
                row.text(),
                word(),
                word(),
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

    private StatementCredit credit(Head head, Line line) {
        String reference = row.text();
        return new StatementCredit(
                head.owner(),
                head.id(),
                memberId,
                line.card(),
                line.usedAt(),
                line.postedOn(),
                word(),
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

    private Payout payout(Head head) {
        LocalDateTime processedAt = row.time();
        YearMonth period = monthIfAny();
        String reference = row.text();
        LocalDate paidOn = row.dayIfAny();
        PayoutStatus status = PayoutStatus.valueOf(word());
        String programId = word();
        return new Payout(
                head.owner(),
                head.id(),
                programId,
                memberId,
                period,
                reference,
                head.won(),
                status,
                word(),
                processedAt,
                paidOn,
                head.origin());
    }

    private RefundRequest refund(Head head) {
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
                RefundStatus.valueOf(word()),
                decidedOn,
                word(),
                word(),
                updatedAt,
                head.origin());
    }

    private Line line() {
        CardKey usedCard = card(cardOfRow);
        String currency = word();
        LocalDateTime usedAt = row.time();
        return new Line(usedCard, currency, usedAt, usedAt.toLocalDate().plusDays(row.signed()));
    }

    private CardKey card(int number) {
        CardKey card = cards[number];
        if (card == null) {
            cardText.begin(row.bytes(), cardsAt[number], row.end());
            cardText.beginRow();
            card = CardText.card(cardText);
            cards[number] = card;
        }
        return card;
    }

    private String word() {
        return run.word(row.smallNumber());
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
