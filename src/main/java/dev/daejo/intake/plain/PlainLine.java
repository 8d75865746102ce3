package dev.daejo.intake.plain;

import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.CardKey;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RowOrigin;
import dev.daejo.reconciliation.statement.StatementCredit;
import dev.daejo.reconciliation.statement.StatementLine;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A line of a canonical statement, in won and sound in every value, as it lies in the bytes of its file. One object serves
 * all lines of a file and holds the last one that was read.
 */
public final class PlainLine {

    /** What the line says happened. */
    public enum Kind {
        PURCHASE,
        CANCEL,
        CREDIT
    }

    /** A value that stands in {@link #bytes()} as UTF-8. */
    public enum Text {
        LINE_ID(0),
        MEMBER_ID(1),
        APPROVAL_NO(2),
        ORIGINAL_APPROVAL_NO(3),
        PROGRAM_ID(4),
        REFERENCE(5);

        private final int number;

        Text(int number) {
            this.number = number;
        }
    }

    private static final byte[] WON = StatementLine.WON.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PURCHASE = "PURCHASE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CANCEL = "CANCEL".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CREDIT = "CREDIT".getBytes(StandardCharsets.US_ASCII);

    private final String file;
    private final String counterpartyId;
    private final Places places;
    /** The place of each text by its number. */
    private final int[] placeOf;

    private final Vocabulary vocabulary;
    private PlainRecord record = PlainRecord.made();
    private byte[] bytes = new byte[0];
    private byte[] sealedCard = new byte[0];
    private long number;
    private Kind kind = Kind.PURCHASE;
    private long usedAt;
    private int postedOn;
    private long won;

    PlainLine(
            String file,
            String counterpartyId,
            Places places,
            Function<CharSequence, CardKey> keyOfCard,
            UnaryOperator<String> masked) {
        this.file = file;
        this.counterpartyId = counterpartyId;
        this.places = places;
        this.placeOf = new int[] {
            places.lineId(),
            places.memberId(),
            places.approvalNo(),
            places.originalApprovalNo(),
            places.programId(),
            places.reference()
        };
        this.vocabulary = new Vocabulary(keyOfCard, masked);
    }

    /** Reads a record; says whether it is a plain line. */
    boolean read(PlainRecord from, long lineNumber) {
        begin(from, lineNumber);
        return record.isAsItLies() && is(WON, places.currency()) && hasIds() && readDays() && readKind() && readWon();
    }

    private void begin(PlainRecord from, long lineNumber) {
        record = from;
        bytes = from.bytes();
        number = lineNumber;
        vocabulary.forgetWhenLarge();
    }

    /** Is told a line whose texts lie in a record and whose values were found elsewhere. */
    void make(PlainRecord from, long lineNumber, Kind told, long usedAtSecond, int postedOnDay, long amount) {
        begin(from, lineNumber);
        kind = told;
        usedAt = usedAtSecond;
        postedOn = postedOnDay;
        won = amount;
    }

    private boolean hasIds() {
        return length(places.lineId()) > 0 && length(places.memberId()) > 0 && length(places.cardNo()) > 0;
    }

    private boolean readDays() {
        usedAt = PlainDates.second(bytes, start(places.usedAt()), length(places.usedAt()));
        postedOn = PlainDates.day(bytes, start(places.postedOn()), length(places.postedOn()));
        return usedAt != PlainDates.NO_SECOND && postedOn != PlainDates.NO_DAY;
    }

    private boolean readKind() {
        if (is(PURCHASE, places.type())) {
            kind = Kind.PURCHASE;
        } else if (is(CANCEL, places.type())) {
            kind = Kind.CANCEL;
        } else if (is(CREDIT, places.type())) {
            kind = Kind.CREDIT;
            return true;
        } else {
            return false;
        }
        return length(places.approvalNo()) > 0;
    }

    /** Whole won of at most 18 digits; more may still be a number, but no plain one. */
    private boolean readWon() {
        int from = start(places.amount());
        int digits = length(places.amount());
        if (digits == 0 || digits > 18) {
            return false;
        }
        long value = 0;
        for (int at = from; at < from + digits; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            value = value * 10 + digit;
        }
        won = value;
        return true;
    }

    private boolean is(byte[] text, int place) {
        if (length(place) != text.length) {
            return false;
        }
        int start = start(place);
        for (int at = 0; at < text.length; at++) {
            if (bytes[start + at] != text[at]) {
                return false;
            }
        }
        return true;
    }

    private int start(int place) {
        return place < 0 ? 0 : record.start(place);
    }

    private int length(int place) {
        return place < 0 ? 0 : record.length(place);
    }

    /** The physical line it begins on. */
    public long number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    public String counterpartyId() {
        return counterpartyId;
    }

    /** In seconds of the calendar, as if in UTC. */
    public long usedAt() {
        return usedAt;
    }

    /** The day, counted from 1970-01-01. */
    public int postedOn() {
        return postedOn;
    }

    public long won() {
        return won;
    }

    /** The bytes that its texts lie in. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where in the bytes a text begins; 0 for one that the file has not. */
    public int start(Text text) {
        return start(placeOf[text.number]);
    }

    public int length(Text text) {
        return length(placeOf[text.number]);
    }

    /**
     * Its card number, which nobody but {@link #vocabulary()} can read; equal ones are equal bytes as long as the process
     * lives. They are its own until the next line comes; {@link #cardLength} of them count.
     */
    public byte[] sealedCard() {
        int length = cardLength();
        if (sealedCard.length < length) {
            sealedCard = new byte[2 * length];
        }
        CardSeal.turn(bytes, start(places.cardNo()), length, sealedCard);
        return sealedCard;
    }

    /** How many bytes its card number has. */
    public int cardLength() {
        return length(places.cardNo());
    }

    private String programId() {
        return text(places.programId());
    }

    /** The number of its category in {@link #vocabulary()}. */
    public int category() {
        return vocabulary.wordId(bytes, start(places.category()), length(places.category()));
    }

    /** The number of its channel in {@link #vocabulary()}. */
    public int channel() {
        return vocabulary.wordId(bytes, start(places.channel()), length(places.channel()));
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    private String text(int place) {
        return new String(bytes, start(place), length(place), StandardCharsets.UTF_8);
    }

    /** The line as an object. */
    public StatementLine toRow() {
        CardKey card = vocabulary.cardOf(bytes, start(places.cardNo()), length(places.cardNo()));
        LocalDateTime used = LocalDateTime.ofEpochSecond(usedAt, 0, ZoneOffset.UTC);
        LocalDate posted = LocalDate.ofEpochDay(postedOn);
        RowOrigin origin = new RowOrigin(file, number);
        String lineId = text(places.lineId());
        String memberId = text(places.memberId());
        return switch (kind) {
            case PURCHASE ->
                new Purchase(
                        counterpartyId,
                        lineId,
                        memberId,
                        card,
                        used,
                        posted,
                        text(places.approvalNo()),
                        vocabulary.word(category()),
                        vocabulary.word(channel()),
                        won,
                        StatementLine.WON,
                        origin);
            case CANCEL ->
                new Cancel(
                        counterpartyId,
                        lineId,
                        memberId,
                        card,
                        used,
                        posted,
                        text(places.approvalNo()),
                        text(places.originalApprovalNo()),
                        won,
                        StatementLine.WON,
                        origin);
            case CREDIT ->
                new StatementCredit(
                        counterpartyId,
                        lineId,
                        memberId,
                        card,
                        used,
                        posted,
                        programId(),
                        text(places.reference()),
                        won,
                        StatementLine.WON,
                        origin);
        };
    }
}
