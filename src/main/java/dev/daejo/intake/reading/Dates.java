package dev.daejo.intake.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reads the contract's dates, periods and times by hand, where they lie; what does not fit strictly, or is no real day
 * or time, is {@code null}. Years are 0001 to 9999.
 */
public final class Dates {

    private static final int[] DAYS_OF_MONTH = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int DATE = "yyyy-MM-dd".length();
    private static final int MINUTE = "yyyy-MM-ddTHH:mm".length();
    private static final int SECOND = "yyyy-MM-ddTHH:mm:ss".length();

    private Dates() {}

    /** {@code yyyyMMdd}. */
    public static @Nullable LocalDate compactDay(String text) {
        char[] chars = text.toCharArray();
        return chars.length == 8 ? day(digits(chars, 0, 4), digits(chars, 4, 2), digits(chars, 6, 2)) : null;
    }

    /** {@code yyyy-MM-dd}. */
    static @Nullable LocalDate date(char[] chars, int start, int length) {
        return length == DATE ? dateAt(chars, start) : null;
    }

    /** {@code yyyy-MM}. */
    static @Nullable YearMonth period(char[] chars, int start, int length) {
        if (length != 7 || chars[start + 4] != '-') {
            return null;
        }
        int year = digits(chars, start, 4);
        int month = digits(chars, start + 5, 2);
        return year < 1 || month < 1 || month > 12 ? null : YearMonth.of(year, month);
    }

    /** {@code yyyy-MM-ddTHH:mm} or {@code yyyy-MM-ddTHH:mm:ss}, 00:00 to 23:59:59. */
    static @Nullable LocalDateTime time(char[] chars, int start, int length) {
        if ((length != MINUTE && length != SECOND) || chars[start + 10] != 'T' || chars[start + 13] != ':') {
            return null;
        }
        LocalDate date = dateAt(chars, start);
        int hour = digits(chars, start + 11, 2);
        int minute = digits(chars, start + 14, 2);
        int second = length == MINUTE ? 0 : secondAt(chars, start + 16);
        return date == null || !isClock(hour, 23) || !isClock(minute, 59) || !isClock(second, 59)
                ? null
                : date.atTime(hour, minute, second);
    }

    private static boolean isClock(int value, int greatest) {
        return value >= 0 && value <= greatest;
    }

    private static int secondAt(char[] chars, int start) {
        return chars[start] == ':' ? digits(chars, start + 1, 2) : -1;
    }

    private static @Nullable LocalDate dateAt(char[] chars, int start) {
        return chars[start + 4] == '-' && chars[start + 7] == '-'
                ? day(digits(chars, start, 4), digits(chars, start + 5, 2), digits(chars, start + 8, 2))
                : null;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        return year < 1 || month < 1 || month > 12 || day < 1 || day > lengthOf(year, month)
                ? null
                : LocalDate.of(year, month, day);
    }

    private static int lengthOf(int year, int month) {
        return month == 2 && Year.isLeap(year) ? 29 : DAYS_OF_MONTH[month - 1];
    }

    /** The number that so many digits make, or -1 when one of them is none. */
    private static int digits(char[] chars, int start, int count) {
        int number = 0;
        for (int at = start; at < start + count; at++) {
            int digit = chars[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
