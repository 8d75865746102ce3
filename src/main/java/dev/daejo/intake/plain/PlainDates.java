package dev.daejo.intake.plain;

import java.time.LocalDate;
import java.time.YearMonth;

/** Reads the contract's dates and times where they lie; what does not fit strictly, or is no real day or time, is none. */
public final class PlainDates {

    public static final int NO_DAY = Integer.MIN_VALUE;
    static final long NO_SECOND = Long.MIN_VALUE;

    private static final int DATE = "yyyy-MM-dd".length();
    private static final int MINUTE = "yyyy-MM-ddTHH:mm".length();
    private static final int SECOND = "yyyy-MM-ddTHH:mm:ss".length();
    private static final long DAY_SECONDS = 24 * 60 * 60;

    /** Of the months of some years, the day before the first one and how many days it has. */
    private static final int FIRST_YEAR = 1990;

    private static final int[] BEFORE_MONTH = new int[100 * 12];
    private static final int[] DAYS_OF_MONTH = new int[BEFORE_MONTH.length];

    static {
        for (int at = 0; at < BEFORE_MONTH.length; at++) {
            YearMonth month = YearMonth.of(FIRST_YEAR, 1).plusMonths(at);
            LocalDate first = month.atDay(1);
            BEFORE_MONTH[at] = Math.toIntExact(first.toEpochDay()) - 1;
            DAYS_OF_MONTH[at] = month.lengthOfMonth();
        }
    }

    private PlainDates() {}

    /** The day of {@code yyyy-MM-dd}, counted from 1970-01-01; none also for years that are not ours. */
    static int day(byte[] bytes, int start, int length) {
        return length == DATE ? dayAt(bytes, start) : NO_DAY;
    }

    /** The second of {@code yyyy-MM-ddTHH:mm} or {@code yyyy-MM-ddTHH:mm:ss}, counted from 1970-01-01T00:00. */
    static long second(byte[] bytes, int start, int length) {
        if ((length != MINUTE && length != SECOND) || bytes[start + 10] != 'T' || bytes[start + 13] != ':') {
            return NO_SECOND;
        }
        int day = dayAt(bytes, start);
        int hour = two(bytes, start + 11);
        int minute = two(bytes, start + 14);
        int second = length == MINUTE ? 0 : bytes[start + 16] == ':' ? two(bytes, start + 17) : -1;
        boolean isClock = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return day == NO_DAY || !isClock ? NO_SECOND : day * DAY_SECONDS + hour * 3_600L + minute * 60L + second;
    }

    private static int dayAt(byte[] bytes, int start) {
        int century = two(bytes, start);
        int yearOfCentury = two(bytes, start + 2);
        boolean fits = bytes[start + 4] == '-' && bytes[start + 7] == '-' && century >= 0 && yearOfCentury >= 0;
        return fits ? day(century * 100 + yearOfCentury, two(bytes, start + 5), two(bytes, start + 8)) : NO_DAY;
    }

    /** The day of a date, counted from 1970-01-01; none where there is no such day, or in years that are not ours. */
    public static int day(int year, int month, int day) {
        int at = (year - FIRST_YEAR) * 12 + month - 1;
        boolean fits = month >= 1 && month <= 12 && at >= 0 && at < BEFORE_MONTH.length;
        return fits && day >= 1 && day <= DAYS_OF_MONTH[at] ? BEFORE_MONTH[at] + day : NO_DAY;
    }

    /** The number of two digits; negative when they are none. */
    public static int two(byte[] bytes, int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
}
