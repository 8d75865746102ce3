package dev.daejo.intake.reading;

import dev.daejo.intake.masking.CardMask;
import dev.daejo.intake.masking.ShownText;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of one data line that rows are made of, as characters; one object serves all lines of a file.
 *
 * <p>What is asked for and cannot be read is a {@link BadValue} that names line, column, found and expected.
 */
final class Line {

    private static final int LONGEST_AMOUNT = 40;

    private final EnumMap<Column, Span> spans = new EnumMap<>(Column.class);
    private char[] text = new char[512];
    private int used;
    private long number;

    Line() {
        for (Column column : Column.values()) {
            spans.put(column, new Span());
        }
    }

    /** Begins a new line, which keeps the same columns as the one before; columns that none keeps are empty. */
    void begin(long lineNumber) {
        number = lineNumber;
        used = 0;
    }

    void keep(Column column, char[] buffer, int offset, int length) {
        if (used + length > text.length) {
            text = Arrays.copyOf(text, Math.max(used + length, text.length * 2));
        }
        System.arraycopy(buffer, offset, text, used, length);
        Span span = span(column);
        span.start = used;
        span.length = length;
        used += length;
    }

    /** Keeps a value that does not stand in the file as it is. */
    void keep(Column column, String value) {
        keep(column, value.toCharArray(), 0, value.length());
    }

    /** The physical line it begins on. */
    long number() {
        return number;
    }

    boolean isEmpty(Column column) {
        return length(column) == 0;
    }

    boolean is(String value, Column column) {
        if (length(column) != value.length()) {
            return false;
        }
        for (int at = 0; at < value.length(); at++) {
            if (text[start(column) + at] != value.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    /** An id as it is written. */
    String id(Column column) throws BadValue {
        require(column);
        return idOrEmpty(column);
    }

    String idOrEmpty(Column column) throws BadValue {
        for (int at = start(column); at < start(column) + length(column); at++) {
            if (text[at] == '\0') {
                throw new BadValue(column, ReadingReasons.nulInValue(number, column), shown(column));
            }
        }
        return value(column);
    }

    /** A text that is no id: card numbers in it are hidden. */
    String textOrEmpty(Column column) throws BadValue {
        return CardMask.mask(idOrEmpty(column));
    }

    CharSequence cardNo() throws BadValue {
        require(Column.CARD_NO);
        return CharBuffer.wrap(text, start(Column.CARD_NO), length(Column.CARD_NO));
    }

    LocalDate date(Column column) throws BadValue {
        require(column);
        return readable(Dates.date(text, start(column), length(column)), column, ReadingReasons.A_DATE);
    }

    @Nullable
    LocalDate dateOrNone(Column column) throws BadValue {
        return isEmpty(column) ? null : date(column);
    }

    LocalDateTime time(Column column) throws BadValue {
        require(column);
        return readable(Dates.time(text, start(column), length(column)), column, ReadingReasons.A_TIME);
    }

    YearMonth period(Column column) throws BadValue {
        require(column);
        return readable(Dates.period(text, start(column), length(column)), column, ReadingReasons.A_PERIOD);
    }

    @Nullable
    YearMonth periodOrNone(Column column) throws BadValue {
        return isEmpty(column) ? null : period(column);
    }

    /** Whole won, 0 to the greatest {@code long}. */
    long won(Column column) throws BadValue {
        require(column);
        long won = digits(start(column), start(column) + length(column));
        if (won < 0) {
            throw unreadable(column, ReadingReasons.WON);
        }
        return won;
    }

    @Nullable
    Long wonOrNone(Column column) throws BadValue {
        return isEmpty(column) ? null : won(column);
    }

    /** An amount that is not in won, which may have decimals. */
    BigDecimal foreignAmount(Column column) throws BadValue {
        require(column);
        int end = start(column) + length(column);
        int point = start(column);
        while (point < end && text[point] != '.') {
            point++;
        }
        boolean whole = point == end;
        if (length(column) > LONGEST_AMOUNT
                || !areDigits(start(column), point)
                || (!whole && !areDigits(point + 1, end))) {
            throw unreadable(column, ReadingReasons.FOREIGN_AMOUNT);
        }
        return new BigDecimal(text, start(column), length(column));
    }

    /** The one of the values whose name is written. */
    <E extends Enum<E>> E oneOf(E[] values, Column column) throws BadValue {
        require(column);
        for (E value : values) {
            if (is(value.name(), column)) {
                return value;
            }
        }
        throw unreadable(column, ReadingReasons.oneOf(values));
    }

    void require(Column column) throws BadValue {
        if (isEmpty(column)) {
            throw new BadValue(column, ReadingReasons.emptyValue(number, column), "");
        }
    }

    private <T> T readable(@Nullable T value, Column column, String expected) throws BadValue {
        if (value == null) {
            throw unreadable(column, expected);
        }
        return value;
    }

    private BadValue unreadable(Column column, String expected) {
        String shown = shown(column);
        return new BadValue(column, ReadingReasons.unreadableValue(number, column, shown, expected), shown);
    }

    private String shown(Column column) {
        return column == Column.CARD_NO
                ? ShownText.shown(CardMask.card(value(column)))
                : ShownText.shown(value(column));
    }

    private String value(Column column) {
        return isEmpty(column) ? "" : new String(text, start(column), length(column));
    }

    private boolean areDigits(int from, int to) {
        for (int at = from; at < to; at++) {
            if (text[at] < '0' || text[at] > '9') {
                return false;
            }
        }
        return from < to;
    }

    /** The number that the characters make; -1 when they make none or one beyond {@code long}. */
    private long digits(int from, int to) {
        long number = 0;
        for (int at = from; at < to; at++) {
            int digit = text[at] - '0';
            if (digit < 0 || digit > 9 || number > (Long.MAX_VALUE - digit) / 10) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private int start(Column column) {
        return span(column).start;
    }

    private int length(Column column) {
        return span(column).length;
    }

    private Span span(Column column) {
        return Objects.requireNonNull(spans.get(column));
    }

    /** Where the value of a column lies in the text. */
    private static final class Span {

        private int start;
        private int length;
    }
}
