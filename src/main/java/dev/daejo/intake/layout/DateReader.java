package dev.daejo.intake.layout;

import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads days and times in the ways a layout names, in Korean time. A cell may hold a day, or a day and a time after it;
 * nothing is guessed: what fits none of the ways is no day.
 *
 * @param excel whether a number is the day that a spreadsheet counts by, 1 being 1900-01-01
 */
record DateReader(List<DatePattern> dates, List<DatePattern> times, boolean excel) {

    /** How a layout names the days that spreadsheets count. */
    static final String EXCEL = "excel";

    static final List<String> USUAL_DATES =
            List.of("yyyy.MM.dd", "yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd", "yy.MM.dd", "yyyy년 M월 d일");
    static final List<String> USUAL_TIMES = List.of("HH:mm:ss", "HH:mm", "HHmmss", "HHmm", "a h:mm:ss", "a h:mm");

    private static final Pattern COUNTED = Pattern.compile("[2-7][0-9]{4}(\\.[0-9]{1,12})?");
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
    private static final int SECONDS_A_DAY = 86_400;

    /** The usual ways to write them, of which each is told from the others by its form. */
    static DateReader usual() {
        return new DateReader(
                USUAL_DATES.stream()
                        .map(DatePattern::ofDate)
                        .flatMap(Optional::stream)
                        .toList(),
                USUAL_TIMES.stream()
                        .map(DatePattern::ofTime)
                        .flatMap(Optional::stream)
                        .toList(),
                false);
    }

    DateReader {
        dates = List.copyOf(dates);
        times = List.copyOf(times);
    }

    boolean needsPeriod() {
        return dates.stream().anyMatch(pattern -> !pattern.hasYear());
    }

    /** What a cell is expected to be, for people. */
    String expected() {
        return dates.stream().map(DatePattern::toString).collect(Collectors.joining(", ")) + " 형식의 실제 날짜"
                + (needsPeriod() ? "(연도가 없으면 조회기간 안의 하루)" : "");
    }

    String expectedTime() {
        return times.stream().map(DatePattern::toString).collect(Collectors.joining(", ")) + " 형식의 시각";
    }

    /** Day and time of a clean cell, the day's beginning where it tells no time; {@code null} when it is neither. */
    @Nullable
    LocalDateTime read(String cell, @Nullable QueryPeriod period) {
        for (DatePattern pattern : dates) {
            ParsePosition end = new ParsePosition(0);
            LocalDate date = pattern.date(cell, end, period);
            LocalTime time = date == null ? null : timeAfter(cell, end.getIndex());
            if (date != null && time != null) {
                return date.atTime(time);
            }
        }
        return excel && COUNTED.matcher(cell).matches() ? counted(Double.parseDouble(cell)) : null;
    }

    /** The time of a clean cell; {@code null} when it is none. */
    @Nullable
    LocalTime time(String cell) {
        for (DatePattern pattern : times) {
            LocalTime time = pattern.time(cell);
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    private @Nullable LocalTime timeAfter(String cell, int end) {
        if (end == cell.length()) {
            return LocalTime.MIDNIGHT;
        }
        return isBeforeTime(cell.charAt(end)) ? time(Cell.clean(cell.substring(end + 1))) : null;
    }

    /** Whether a character may stand between a day and its time. */
    static boolean isBeforeTime(char c) {
        return Names.isBlank(c) || c == 'T';
    }

    private static LocalDateTime counted(double days) {
        long seconds = Math.round((days - Math.floor(days)) * SECONDS_A_DAY);
        return DAY_NOUGHT.plusDays((long) Math.floor(days)).atStartOfDay().plusSeconds(seconds);
    }
}
