package dev.daejo.gathering.digest.writing;

import dev.daejo.gathering.digest.packed.CardText;
import dev.daejo.gathering.digest.packed.PackedWriter;
import dev.daejo.gathering.digest.packed.RowKind;
import dev.daejo.gathering.digest.run.RowUnpacker;
import dev.daejo.intake.bytes.ByteHash;
import dev.daejo.intake.plain.PlainLine;
import dev.daejo.intake.plain.PlainLine.Text;
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
 * within the owner, line, won. The member and the card
 * are told beside it. {@link RowUnpacker} reads the rest.
 */
public final class RowPacker {

    private static final int DAY_SECONDS = 24 * 60 * 60;
    private static final int NONE = -1;
    private static final byte[] NOBODY = {};

    private final RunBuilder run;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<CardKey, byte[]> cards = new HashMap<>();
    private final HeldRow held = new HeldRow();
    private final PlainNumbers plainWords;
    private PackedWriter row;
    private String owner = "";
    private long ownerHash;
    private int ownerWord = NONE;
    private int wonWord = NONE;
    private long keyHash;

    /** Packs into a run. */
    public RowPacker(RunBuilder run) {
        this.run = run;
        this.row = held.begin(NOBODY);
        this.plainWords = new PlainNumbers(
                (line, id) -> run.words().idOf(line.vocabulary().word(id)));
    }

    /** Packs a line as it lies in its file, to the same bytes as the object of it. */
    public void plain(PlainLine line) {
        plainHead(line);
        switch (line.kind()) {
            case PURCHASE -> {
                text(line, Text.APPROVAL_NO);
                row.number(plainWords.idOf(line, line.category())).number(plainWords.idOf(line, line.channel()));
            }
            case CANCEL -> {
                text(line, Text.APPROVAL_NO);
                text(line, Text.ORIGINAL_APPROVAL_NO);
            }
            case CREDIT -> {
                text(line, Text.REFERENCE);
                row.number(run.words().idOf(line.bytes(), line.start(Text.PROGRAM_ID), line.length(Text.PROGRAM_ID)));
            }
        }
        end();
    }

    private void end() {
        held.end(keyHash);
        run.add(held);
    }

    private void plainHead(PlainLine line) {
        row = held.begin(
                line.bytes(),
                line.start(Text.MEMBER_ID),
                line.length(Text.MEMBER_ID),
                HeldRow.SEALED_CARD,
                line.sealedCard(),
                0,
                line.cardLength());
        run.cardsBy(line.vocabulary());
        row.number(RowKind.of(line.kind()).code());
        owner(line.counterpartyId());
        key(line.bytes(), line.start(Text.LINE_ID), line.length(Text.LINE_ID));
        row.number(line.number()).number(line.won());
        won();
        long usedOn = Math.floorDiv(line.usedAt(), DAY_SECONDS);
        row.signed(line.usedAt()).signed(line.postedOn() - usedOn);
    }

    private void text(PlainLine line, Text text) {
        row.text(line.bytes(), line.start(text), line.length(text));
    }

    private void key(byte[] bytes, int from, int length) {
        long hash = ByteHash.of(bytes, from, length, ownerHash);
        keyHash = hash == RunBuilder.NO_KEY ? 1 : hash;
        row.text(bytes, from, length);
    }

    /** Packs a purchase. */
    public void purchase(Purchase purchase) {
        line(RowKind.PURCHASE, purchase).text(purchase.approvalNo());
        word(purchase.category());
        word(purchase.channel());
        end();
    }

    /** Packs a cancel. */
    public void cancel(Cancel cancel) {
        line(RowKind.CANCEL, cancel).text(cancel.approvalNo()).text(cancel.originalApprovalNo());
        end();
    }

    /** Packs a credit of a statement. */
    public void credit(StatementCredit credit) {
        line(RowKind.CREDIT, credit).text(credit.reference());
        word(credit.programId());
        end();
    }

    /** Packs an enrolment. */
    public void enrollment(Enrollment enrollment) {
        begin(enrollment.memberId());
        head(RowKind.ENROLLMENT, enrollment.programId(), "", enrollment.origin().line(), 0);
        keyHash = RunBuilder.NO_KEY;
        row.day(enrollment.enrolledOn()).numberIfAny(enrollment.baselineAmount());
        end();
    }

    /** Packs a row of a list of promises. */
    public void expected(ExpectedRow expected) {
        begin(expected.memberId());
        head(
                RowKind.EXPECTED,
                expected.programId(),
                expected.reference(),
                expected.origin().line(),
                expected.amount());
        row.numberIfAny(month(expected.period())).day(expected.dueOn());
        end();
    }

    /** Packs a payout. */
    public void payout(Payout payout) {
        begin(payout.memberId());
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
        end();
    }

    /** Packs a refund request. */
    public void refund(RefundRequest refund) {
        begin(refund.memberId());
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
        end();
    }

    private void begin(String memberId) {
        row = held.begin(memberId.getBytes(StandardCharsets.UTF_8));
    }

    private void begin(String memberId, byte[] card) {
        byte[] member = memberId.getBytes(StandardCharsets.UTF_8);
        row = held.begin(member, 0, member.length, HeldRow.CARD_TEXT, card, 0, card.length);
    }

    private void head(RowKind kind, String owner, String id, long line, long won) {
        byte[] utf8 = id.getBytes(StandardCharsets.UTF_8);
        row.number(kind.code());
        owner(owner);
        key(utf8, 0, utf8.length);
        row.number(line).number(won);
    }

    private PackedWriter line(RowKind kind, StatementLine line) {
        begin(line.memberId(), cards.computeIfAbsent(line.card(), CardText::of));
        head(kind, line.counterpartyId(), line.lineId(), line.origin().line(), line.amount());
        word(line.currency());
        return row.time(line.usedAt())
                .signed(line.postedOn().toEpochDay()
                        - line.usedAt().toLocalDate().toEpochDay());
    }

    /** The owner of all rows of a file is mostly the same. */
    private void owner(String id) {
        if (ownerWord == NONE || !id.equals(owner)) {
            owner = id;
            byte[] utf8 = id.getBytes(StandardCharsets.UTF_8);
            ownerHash = ByteHash.of(utf8, 0, utf8.length, 0);
            ownerWord = run.words().idOf(id);
        }
        row.number(ownerWord);
    }

    private void won() {
        if (wonWord == NONE) {
            wonWord = run.words().idOf(StatementLine.WON);
        }
        row.number(wonWord);
    }

    private void word(String text) {
        row.number(words.computeIfAbsent(text, run.words()::idOf));
    }

    private static @Nullable Long month(@Nullable YearMonth period) {
        return period == null ? null : period.getLong(ChronoField.PROLEPTIC_MONTH);
    }
}
