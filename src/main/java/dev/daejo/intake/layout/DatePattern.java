package dev.daejo.intake.layout;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One way of writing dates or times, as a layout names it: {@code yyyy}, {@code yy} (2000 to 2099), {@code MM}, {@code M},
 * {@code dd}, {@code d}, {@code HH}, {@code H}, {@code hh}, {@code h}, {@code mm}, {@code m}, {@code ss}, {@code a}
 * (오전, 오후); any other character stands for itself.
 */
final class DatePattern {

    private static final Map<String, ChronoField> FIELDS = Map.of(
            "M", ChronoField.MONTH_OF_YEAR,
            "d", ChronoField.DAY_OF_MONTH,
            "H", ChronoField.HOUR_OF_DAY,
            "h", ChronoField.CLOCK_HOUR_OF_AMPM,
            "m", ChronoField.MINUTE_OF_HOUR,
            "s", ChronoField.SECOND_OF_MINUTE);

    private static final List<String> TWO_DIGITS = List.of("yyyy|yy", "MM", "dd", "HH", "mm", "ss");

    private final String written;
    private final DateTimeFormatter formatter;

    private DatePattern(String written, DateTimeFormatter formatter) {
        this.written = written;
        this.formatter = formatter;
    }

    /** The pattern of a date, with a year or without; none when it is none. */
    static Optional<DatePattern> ofDate(String written) {
        return made(written).filter(pattern -> pattern.has("M") && pattern.has("d") && !pattern.hasTime());
    }

    /** The pattern of a time; none when it is none. */
    static Optional<DatePattern> ofTime(String written) {
        return made(written)
                .filter(pattern -> pattern.has("m") && (pattern.has("H") || (pattern.has("h") && pattern.has("a"))))
                .filter(pattern -> !pattern.has("M") && !pattern.has("d") && !pattern.has("y"));
    }

    boolean hasYear() {
        return has("y");
    }

    private boolean hasTime() {
        return has("H") || has("h") || has("m") || has("s") || has("a");
    }

    private boolean has(String letter) {
        return written.contains(letter);
    }

    /** The day at the start of a text, and where it ends; {@code null} when none is there. */
    @Nullable
    LocalDate date(String text, ParsePosition at, @Nullable QueryPeriod period) {
        TemporalAccessor parsed = parsed(text, at);
        if (parsed == null) {
            return null;
        }
        try {
            int month = number(parsed, ChronoField.MONTH_OF_YEAR);
            int day = number(parsed, ChronoField.DAY_OF_MONTH);
            if (hasYear()) {
                return LocalDate.of(number(parsed, ChronoField.YEAR), month, day);
            }
            return period == null ? null : period.dayOf(MonthDay.of(month, day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The time that a text is; {@code null} when it is none. */
    @Nullable
    LocalTime time(String text) {
        ParsePosition at = new ParsePosition(0);
        TemporalAccessor parsed = parsed(text, at);
        if (parsed == null || at.getIndex() != text.length()) {
            return null;
        }
        try {
            int second = has("s") ? number(parsed, ChronoField.SECOND_OF_MINUTE) : 0;
            return LocalTime.of(hour(parsed), number(parsed, ChronoField.MINUTE_OF_HOUR), second);
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }

    private int hour(TemporalAccessor parsed) {
        if (has("H")) {
            return number(parsed, ChronoField.HOUR_OF_DAY);
        }
        long hour = ChronoField.CLOCK_HOUR_OF_AMPM.checkValidValue(parsed.getLong(ChronoField.CLOCK_HOUR_OF_AMPM));
        return (int) (hour % 12 + 12 * parsed.getLong(ChronoField.AMPM_OF_DAY));
    }

    /** Where what fits ends at the start of a text of zeros and other characters; -1 when nothing fits, whatever the digits. */
    int endIn(String shape) {
        ParsePosition at = new ParsePosition(0);
        return parsed(shape, at) == null ? -1 : at.getIndex();
    }

    /** Whether each of its values has two digits, years four or two, and none stands there twice. */
    boolean isFixed() {
        String others = written;
        for (String value : TWO_DIGITS) {
            others = others.replaceFirst(value, "_");
        }
        return others.chars().noneMatch(DatePattern::isLetter);
    }

    /** Whether a digit stands for itself in it. */
    boolean hasDigit() {
        return Cell.hasDigit(written);
    }

    /** Where in a text that fits a value stands; -1 where it has none of the kind. Only of a pattern that is fixed. */
    int placeOf(String letters) {
        return written.indexOf(letters);
    }

    private static int number(TemporalAccessor parsed, ChronoField field) {
        return Math.toIntExact(parsed.getLong(field));
    }

    private @Nullable TemporalAccessor parsed(String text, ParsePosition at) {
        int start = at.getIndex();
        TemporalAccessor parsed = formatter.parseUnresolved(text, at);
        if (at.getErrorIndex() >= 0 || parsed == null) {
            at.setIndex(start);
            at.setErrorIndex(-1);
            return null;
        }
        return parsed;
    }

    private static Optional<DatePattern> made(String written) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder();
        int at = 0;
        while (at < written.length()) {
            int end = at + 1;
            while (end < written.length() && written.charAt(end) == written.charAt(at)) {
                end++;
            }
            if (!append(builder, written.substring(at, end))) {
                return Optional.empty();
            }
            at = end;
        }
        return Optional.of(new DatePattern(written, builder.toFormatter(Locale.KOREAN)));
    }

    /** Appends a run of one character; says whether it means anything. */
    private static boolean append(DateTimeFormatterBuilder builder, String run) {
        char letter = run.charAt(0);
        if (!isLetter(letter)) {
            builder.appendLiteral(run);
            return true;
        }
        if (run.equals("yyyy")) {
            builder.appendValue(ChronoField.YEAR, 4);
        } else if (run.equals("yy")) {
            builder.appendValueReduced(ChronoField.YEAR, 2, 2, 2000);
        } else if (run.equals("a")) {
            builder.appendText(ChronoField.AMPM_OF_DAY);
        } else {
            return appendNumber(builder, run);
        }
        return true;
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean appendNumber(DateTimeFormatterBuilder builder, String run) {
        ChronoField field = FIELDS.get(run.substring(0, 1));
        if (field == null || run.length() > 2) {
            return false;
        }
        if (run.length() == 2) {
            builder.appendValue(field, 2);
        } else {
            builder.appendValue(field, 1, 2, SignStyle.NOT_NEGATIVE);
        }
        return true;
    }

    @Override
    public String toString() {
        return written;
    }
}
