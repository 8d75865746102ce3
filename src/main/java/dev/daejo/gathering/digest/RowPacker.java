package dev.daejo.gathering.digest;

import dev.daejo.intake.bytes.ByteHash;
import dev.daejo.intake.plain.PlainLine;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.CardKey;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.StatementCredit;
import dev.daejo.reconciliation.statement.StatementLine;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Packs rows into a run. Every row begins with its head: kind, owner (the counterparty or program), the id that is its key
 * within the owner, line, won. A card is named by its number among those of the member. {@link RowUnpacker} reads the rest.
 */
final class RowPacker {

    private static final int DAY_SECONDS = 24 * 60 * 60;

    private final RunBuilder run;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<CardKey, Integer> cards = new HashMap<>();
    private final PackedWriter row = new PackedWriter();
    private final PlainNumbers plainWords;
    private final PlainNumbers plainCards;
    private String owner = "";
    private long ownerHash;
    private long keyHash;
    private int member;

    RowPacker(RunBuilder run) {
        this.run = run;
        this.plainWords = new PlainNumbers(
                (line, id) -> run.words().idOf(line.vocabulary().word(id)));
        this.plainCards =
                new PlainNumbers((line, id) -> cardId(line.vocabulary().card(id)));
    }

    /** Packs a line as it lies in its file, to the same bytes as the object of it. */
    void plain(PlainLine line) {
        line.memberId(this::member);
        plainHead(line);
        switch (line.kind()) {
            case PURCHASE -> {
                line.approvalNo(row::text);
                row.number(plainWords.idOf(line, line.category())).number(plainWords.idOf(line, line.channel()));
            }
            case CANCEL -> {
                line.approvalNo(row::text);
                line.originalApprovalNo(row::text);
            }
            case CREDIT -> {
                line.reference(row::text);
                word(line.programId());
            }
        }
        flush();
    }

    private void plainHead(PlainLine line) {
        row.number(RowKind.of(line.kind()).code());
        owner(line.counterpartyId());
        line.lineId(this::key);
        row.number(line.number()).number(line.won());
        card(plainCards.idOf(line, line.card()));
        word(StatementLine.WON);
        long usedOn = Math.floorDiv(line.usedAt(), DAY_SECONDS);
        row.signed(line.usedAt()).signed(line.postedOn() - usedOn);
    }

    private void key(byte[] bytes, int from, int length) {
        long hash = ByteHash.of(bytes, from, length, ownerHash);
        keyHash = hash == RunBuilder.NO_KEY ? 1 : hash;
        row.text(bytes, from, length);
    }

    private void member(byte[] id, int from, int length) {
        member = run.members().idOf(id, from, length);
    }

    private void card(int id) {
        row.number(run.cardsOfMembers().numberOf(member, id));
    }

    private void flush() {
        run.add(member, keyHash, row);
    }

    void purchase(Purchase purchase) {
        line(RowKind.PURCHASE, purchase).text(purchase.approvalNo());
        word(purchase.category());
        word(purchase.channel());
        flush();
    }

    void cancel(Cancel cancel) {
        line(RowKind.CANCEL, cancel).text(cancel.approvalNo()).text(cancel.originalApprovalNo());
        flush();
    }

    void credit(StatementCredit credit) {
        line(RowKind.CREDIT, credit).text(credit.reference());
        word(credit.programId());
        flush();
    }

    void enrollment(Enrollment enrollment) {
        member = run.members().idOf(enrollment.memberId());
        head(RowKind.ENROLLMENT, enrollment.programId(), "", enrollment.origin().line(), 0);
        keyHash = RunBuilder.NO_KEY;
        row.day(enrollment.enrolledOn()).numberIfAny(enrollment.baselineAmount());
        flush();
    }

    void expected(ExpectedRow expected) {
        member = run.members().idOf(expected.memberId());
        head(
                RowKind.EXPECTED,
                expected.programId(),
                expected.reference(),
                expected.origin().line(),
                expected.amount());
        row.numberIfAny(month(expected.period())).day(expected.dueOn());
        flush();
    }

    void payout(Payout payout) {
        member = run.members().idOf(payout.memberId());
        head(
                RowKind.PAYOUT,
                payout.counterpartyId(),
                payout.payoutId(),
                payout.origin().line(),
                payout.amount());
        row.time(payout.processedAt()).numberIfAny(month(payout.period())).text(payout.reference());
        row.dayIfAny(payout.paidOn());
        word(payout.status().name());
        word(payout.programId());
        word(payout.code());
        flush();
    }

    void refund(RefundRequest refund) {
        member = run.members().idOf(refund.memberId());
        head(
                RowKind.REFUND,
                refund.counterpartyId(),
                refund.requestId(),
                refund.origin().line(),
                refund.amount());
        row.time(refund.updatedAt()).text(refund.approvalNo()).time(refund.requestedAt());
        row.dayIfAny(refund.decidedOn());
        word(refund.status().name());
        word(refund.rejectReason());
        word(refund.code());
        flush();
    }

    private void head(RowKind kind, String owner, String id, long line, long won) {
        byte[] utf8 = id.getBytes(StandardCharsets.UTF_8);
        row.number(kind.code());
        owner(owner);
        key(utf8, 0, utf8.length);
        row.number(line).number(won);
    }

    private PackedWriter line(RowKind kind, StatementLine line) {
        head(kind, line.counterpartyId(), line.lineId(), line.origin().line(), line.amount());
        member = run.members().idOf(line.memberId());
        card(cards.computeIfAbsent(line.card(), this::cardId));
        word(line.currency());
        return row.time(line.usedAt())
                .signed(line.postedOn().toEpochDay()
                        - line.usedAt().toLocalDate().toEpochDay());
    }

    private int cardId(CardKey card) {
        byte[] text = CardText.of(card);
        return run.cards().idOf(text, 0, text.length);
    }

    private void owner(String id) {
        if (!id.equals(owner)) {
            owner = id;
            byte[] utf8 = id.getBytes(StandardCharsets.UTF_8);
            ownerHash = ByteHash.of(utf8, 0, utf8.length, 0);
        }
        word(id);
    }

    private void word(String text) {
        row.number(words.computeIfAbsent(text, run.words()::idOf));
    }

    private static @Nullable Long month(@Nullable YearMonth period) {
        return period == null ? null : period.getLong(ChronoField.PROLEPTIC_MONTH);
    }
}
