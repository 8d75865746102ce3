package dev.daejo.intake.layout;

import dev.daejo.intake.plain.PlainDates;
import org.jspecify.annotations.Nullable;

/**
 * A form in which a file writes days or times in ASCII, and which of its digits are what. Two texts that differ in their
 * digits alone have the same form, and the same pattern of the layout fits both.
 */
final class DateForm {

    private static final int NONE = -1;
    private static final int NOUGHT = 2000;

    private final byte[] shape;
    private final boolean isReadable;
    private final int century;
    private final int year;
    private final int month;
    private final int day;
    private final int hour;
    private final int minute;
    private final int second;

    /**
     * @param date what fits the beginning; absent where there is no day
     * @param time what fits from a place on; absent where there is no time
     */
    private DateForm(
            byte[] shape, boolean isReadable, @Nullable DatePattern date, @Nullable DatePattern time, int from) {
        this.shape = shape;
        this.isReadable = isReadable;
        this.century = place("yyyy", date, 0);
        this.year = century == NONE ? place("yy", date, 0) : century + 2;
        this.month = place("MM", date, 0);
        this.day = place("dd", date, 0);
        this.hour = place("HH", time, from);
        this.minute = place("mm", time, from);
        this.second = place("ss", time, from);
    }

    private static int place(String letters, @Nullable DatePattern pattern, int from) {
        int place = pattern == null ? NONE : pattern.placeOf(letters);
        return place == NONE ? NONE : from + place;
    }

    /** The form of days, with a time or without. */
    static DateForm ofDay(byte[] shape, String text, DateReader reader) {
        for (DatePattern date : reader.dates()) {
            int end = date.endIn(text);
            if (end == text.length()) {
                return new DateForm(shape, date.isFixed() && date.hasYear(), date, null, 0);
            }
            if (end >= 0 && DateReader.isBeforeTime(text.charAt(end))) {
                String rest = text.substring(end + 1);
                DatePattern time = timeOf(Cell.clean(rest), reader);
                if (time != null) {
                    boolean isFixed = date.isFixed() && date.hasYear() && time.isFixed();
                    return new DateForm(shape, isFixed && !startsBlank(rest), date, time, end + 1);
                }
            }
        }
        return new DateForm(shape, false, null, null, 0);
    }

    private static boolean startsBlank(String text) {
        return Names.isBlank(text.charAt(0));
    }

    /** The form of times. */
    static DateForm ofTime(byte[] shape, String text, DateReader reader) {
        DatePattern time = timeOf(text, reader);
        return new DateForm(shape, time != null && time.isFixed(), null, time, 0);
    }

    private static @Nullable DatePattern timeOf(String text, DateReader reader) {
        for (DatePattern time : reader.times()) {
            if (time.endIn(text) == text.length()) {
                return time;
            }
        }
        return null;
    }

    /** Whether a text has this form. */
    boolean fits(byte[] bytes, int from, int length) {
        if (length != shape.length) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            int digit = bytes[from + at] - '0';
            boolean isDigit = digit >= 0 && digit <= 9;
            if (isDigit ? shape[at] != '0' : bytes[from + at] != shape[at]) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is known what its digits are. */
    boolean isReadable() {
        return isReadable;
    }

    int year(byte[] bytes, int from) {
        int ofCentury = PlainDates.two(bytes, from + year);
        return century == NONE ? NOUGHT + ofCentury : PlainDates.two(bytes, from + century) * 100 + ofCentury;
    }

    int month(byte[] bytes, int from) {
        return PlainDates.two(bytes, from + month);
    }

    int day(byte[] bytes, int from) {
        return PlainDates.two(bytes, from + day);
    }

    /** The second of the day, 0 where no time is told; negative where there is no such time. */
    int second(byte[] bytes, int from) {
        int hours = hour == NONE ? 0 : PlainDates.two(bytes, from + hour);
        int minutes = minute == NONE ? 0 : PlainDates.two(bytes, from + minute);
        int seconds = second == NONE ? 0 : PlainDates.two(bytes, from + second);
        return hours < 24 && minutes < 60 && seconds < 60 ? (hours * 60 + minutes) * 60 + seconds : NONE;
    }
}
