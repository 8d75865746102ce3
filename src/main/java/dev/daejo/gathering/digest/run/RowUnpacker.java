package dev.daejo.gathering.digest.run;

import dev.daejo.gathering.digest.packed.PackedReader;
import dev.daejo.gathering.digest.packed.RowKind;
import dev.daejo.gathering.digest.packed.RunPlace;
import dev.daejo.gathering.digest.stored.Window;
import dev.daejo.gathering.digest.writing.RowPacker;
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
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows again of what {@link RowPacker} packed, field by field in the same order. For one thread, since it keeps what
 * rows next to each other share.
 */
public final class RowUnpacker {

    private static final YearMonth MONTH_ZERO = YearMonth.of(0, 1);
    private static final long SECONDS_OF_DAY = 24L * 60 * 60;
    private static final RowOrigin NOWHERE = new RowOrigin("", 0);

    private final Run run;
    private final String file;
    private final Window blocks;
    private final RecentValues recent;
    private final PackedReader row = new PackedReader();
    private String memberId = "";
    private @Nullable CardKey[] cards = new CardKey[4];
    private int[] cardsAt = new int[5];
    private int cardOfRow;
    private String owner = "";
    private String id = "";
    private RowOrigin origin = NOWHERE;
    private long won;

    /**
     * @param file the name that the rows' file has on D
     * @param to where the last member that is unpacked ends
     * @param window about so many bytes are read at once
     * @param recent may be shared with other unpackers for the same thread
     */
    public RowUnpacker(Run run, String file, RunPlace to, int window, RecentValues recent) {
        this.run = run;
        this.file = file;
        this.blocks = run.blocks(to, window);
        this.recent = recent;
    }

    /**
     * Unpacks the rows of a member, but for those that are left out.
     *
     * @param member the id of the member
     */
    public void unpack(MemberRows of, String member, BitSet leftOut, UnpackedRows rows) {
        memberId = member;
        of.begin(blocks, row);
        passOverCards();
        for (int number = of.first(); number < of.end(); number++) {
            int end = row.beginRow();
            if (!leftOut.get(number)) {
                unpack(number, rows);
            }
            row.goTo(end);
        }
    }

    /** Each begins with its length. */
    private void passOverCards() {
        int count = row.smallNumber();
        if (count > cards.length) {
            cards = new CardKey[count];
            cardsAt = new int[count + 1];
        }
        for (int card = 0; card < count; card++) {
            cards[card] = null;
            cardsAt[card] = row.at();
            row.goTo(row.beginRow());
        }
        cardsAt[count] = row.at();
    }

    private void unpack(int number, UnpackedRows rows) {
        cardOfRow = row.smallNumber() - 1;
        RowKind kind = RowKind.of(row.smallNumber());
        owner = word();
        id = row.text();
        origin = new RowOrigin(file, row.number());
        won = row.number();
        switch (kind) {
            case PURCHASE -> rows.purchase(number, purchase());
            case CANCEL -> rows.cancel(number, cancel());
            case CREDIT -> rows.credit(number, credit());
            case ENROLLMENT -> rows.enrollment(number, enrollment());
            case EXPECTED -> rows.expected(number, expected());
            case PAYOUT -> rows.payout(number, payout());
            case REFUND -> rows.refund(number, refund());
        }
    }

    private Purchase purchase() {
        String currency = word();
        LocalDateTime usedAt = time();
        return new Purchase(
                owner,
                id,
                memberId,
                card(),
                usedAt,
                postedOn(usedAt),
                row.text(),
                word(),
                word(),
                won,
                currency,
                origin);
    }

    private Cancel cancel() {
        String currency = word();
        LocalDateTime usedAt = time();
        return new Cancel(
                owner, id, memberId, card(), usedAt, postedOn(usedAt), row.text(), row.text(), won, currency, origin);
    }

    private StatementCredit credit() {
        String currency = word();
        LocalDateTime usedAt = time();
        LocalDate postedOn = postedOn(usedAt);
        String reference = row.text();
        return new StatementCredit(
                owner, id, memberId, card(), usedAt, postedOn, word(), reference, won, currency, origin);
    }

    private Enrollment enrollment() {
        return new Enrollment(owner, memberId, row.day(), row.numberIfAny(), origin);
    }

    private ExpectedRow expected() {
        YearMonth period = Objects.requireNonNull(monthIfAny(), "period is null");
        return new ExpectedRow(owner, memberId, period, id, won, row.day(), origin);
    }

    private Payout payout() {
        LocalDateTime processedAt = time();
        YearMonth period = monthIfAny();
        String reference = row.text();
        LocalDate paidOn = row.dayIfAny();
        PayoutStatus status = PayoutStatus.valueOf(word());
        String programId = word();
        return new Payout(
                owner, id, programId, memberId, period, reference, won, status, word(), processedAt, paidOn, origin);
    }

    private RefundRequest refund() {
        LocalDateTime updatedAt = time();
        String approvalNo = row.text();
        LocalDateTime requestedAt = time();
        LocalDate decidedOn = row.dayIfAny();
        return new RefundRequest(
                id,
                owner,
                memberId,
                approvalNo,
                requestedAt,
                won,
                RefundStatus.valueOf(word()),
                decidedOn,
                word(),
                word(),
                updatedAt,
                origin);
    }

    private CardKey card() {
        CardKey card = cards[cardOfRow];
        if (card == null) {
            card = recent.card(row.bytes(), cardsAt[cardOfRow], cardsAt[cardOfRow + 1]);
            cards[cardOfRow] = card;
        }
        return card;
    }

    private LocalDateTime time() {
        long seconds = row.signed();
        long day = Math.floorDiv(seconds, SECONDS_OF_DAY);
        return LocalDateTime.of(recent.day(day), LocalTime.ofSecondOfDay(seconds - day * SECONDS_OF_DAY));
    }

    /** Told by the days after the one of use. */
    private LocalDate postedOn(LocalDateTime usedAt) {
        long after = row.signed();
        LocalDate usedOn = usedAt.toLocalDate();
        return after == 0 ? usedOn : recent.day(Math.addExact(usedOn.toEpochDay(), after));
    }

    private String word() {
        return run.word(row.smallNumber());
    }

    private @Nullable YearMonth monthIfAny() {
        Long month = row.numberIfAny();
        return month == null ? null : MONTH_ZERO.with(ChronoField.PROLEPTIC_MONTH, month);
    }
}
