package dev.daejo.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A day on which lines are posted, its texts made once.
 *
 * @param on the day of posting
 * @param posted that day as text
 * @param used the day before as text, on which its lines were used
 * @param month of that day before, counted from September: 0; a month before is -1
 */
record BulkDay(LocalDate on, String posted, String used, int month) {

    static BulkDay of(LocalDate on) {
        LocalDate used = on.minusDays(1);
        return new BulkDay(on, on.toString(), used.toString(), monthOf(YearMonth.from(used)));
    }

    /** The month before that of posting, counted from September; what is paid on this day is for it. */
    int paidMonth() {
        return monthOf(YearMonth.from(on)) - 1;
    }

    boolean isDayOfMonth(int day) {
        return on.getDayOfMonth() == day;
    }

    static YearMonth monthAt(int month) {
        return Days.SEP.plusMonths(month);
    }

    private static int monthOf(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(Days.SEP, month);
    }
}
