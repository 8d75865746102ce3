package dev.daejo.intake.layout;

import dev.daejo.intake.plain.PlainDates;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days or times of one column where they lie; knows the forms in which the file writes them, one or two as a rule.
 * What has none of these it has read by the layout's {@link DateReader}, once for each text.
 */
final class DateForms {

    private static final int MOST = 8;
    private static final int LONGEST = 40;

    private final DateReader reader;
    private final FormOf formOf;
    private final boolean hasForms;
    private final List<DateForm> forms = new ArrayList<>();
    private @Nullable QueryPeriod period;
    private Remembered<Optional<LocalDateTime>> days;
    private final Remembered<Optional<LocalTime>> times;
    private int year;
    private int month;
    private int dayOfMonth;
    private int day;
    private int second;

    private DateForms(DateReader reader, FormOf formOf) {
        this.reader = reader;
        this.formOf = formOf;
        this.hasForms = reader.dates().stream().noneMatch(DatePattern::hasDigit)
                && reader.times().stream().noneMatch(DatePattern::hasDigit);
        this.days = daysIn(null);
        this.times = new Remembered<>(StandardCharsets.UTF_8, text -> Optional.ofNullable(reader.time(text)));
    }

    /** What makes a form of a text whose digits are zeros. */
    @FunctionalInterface
    private interface FormOf {
        DateForm of(byte[] shape, String text, DateReader reader);
    }

    /** Of a column of days, with times or without. */
    static DateForms ofDays(DateReader reader) {
        return new DateForms(reader, DateForm::ofDay);
    }

    /** Of a column of times. */
    static DateForms ofTimes(DateReader reader) {
        return new DateForms(reader, DateForm::ofTime);
    }

    private Remembered<Optional<LocalDateTime>> daysIn(@Nullable QueryPeriod asked) {
        return new Remembered<>(StandardCharsets.UTF_8, text -> Optional.ofNullable(reader.read(text, asked)));
    }

    /** What follows are days of a period. */
    void begin(@Nullable QueryPeriod another) {
        if (!Objects.equals(another, period)) {
            period = another;
            days = daysIn(another);
        }
    }

    /** Reads the day of a clean cell, and its time; false where there is none, or one that is not read here. */
    boolean readDay(CleanCell cell) {
        DateForm form = form(cell);
        if (form == null || !form.isReadable()) {
            Optional<LocalDateTime> read = days.of(cell.bytes(), cell.start(), cell.length());
            return read.isPresent() && take(read.get());
        }
        second = form.second(cell.bytes(), cell.start());
        return take(
                        form.year(cell.bytes(), cell.start()),
                        form.month(cell.bytes(), cell.start()),
                        form.day(cell.bytes(), cell.start()))
                && second >= 0;
    }

    private boolean take(LocalDateTime read) {
        second = read.toLocalTime().toSecondOfDay();
        return take(read.getYear(), read.getMonthValue(), read.getDayOfMonth());
    }

    private boolean take(int theYear, int theMonth, int theDay) {
        year = theYear;
        month = theMonth;
        dayOfMonth = theDay;
        day = PlainDates.day(theYear, theMonth, theDay);
        return day != PlainDates.NO_DAY;
    }

    /** Reads the time of a clean cell; false where there is none, or one that is not read here. */
    boolean readTime(CleanCell cell) {
        DateForm form = form(cell);
        if (form == null || !form.isReadable()) {
            Optional<LocalTime> read = times.of(cell.bytes(), cell.start(), cell.length());
            second = read.map(LocalTime::toSecondOfDay).orElse(-1);
        } else {
            second = form.second(cell.bytes(), cell.start());
        }
        return second >= 0;
    }

    /** The form of a text, learned where it is new; {@code null} for a text that may have none. */
    private @Nullable DateForm form(CleanCell cell) {
        for (DateForm form : forms) {
            if (form.fits(cell.bytes(), cell.start(), cell.length())) {
                return form;
            }
        }
        boolean canLearn = hasForms && forms.size() < MOST && cell.length() <= LONGEST && cell.isAscii();
        return canLearn ? learned(cell) : null;
    }

    private DateForm learned(CleanCell cell) {
        byte[] shape = new byte[cell.length()];
        for (int at = 0; at < shape.length; at++) {
            byte here = cell.bytes()[cell.start() + at];
            shape[at] = here >= '0' && here <= '9' ? (byte) '0' : here;
        }
        DateForm form = formOf.of(shape, new String(shape, StandardCharsets.US_ASCII), reader);
        forms.add(form);
        return form;
    }

    int year() {
        return year;
    }

    int month() {
        return month;
    }

    int dayOfMonth() {
        return dayOfMonth;
    }

    /** Counted from 1970-01-01. */
    int day() {
        return day;
    }

    /** Of the day; 0 where no time is told. */
    int second() {
        return second;
    }
}
