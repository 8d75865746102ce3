package dev.daejo.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The days of the sample: September to December 2025, looked at on 17 December. */
final class Days {

    static final LocalDate BUSINESS_DATE = LocalDate.of(2025, 12, 17);
    /** The last day that files cover: the business date less one day of delivery. */
    static final LocalDate LAST_COVERED = BUSINESS_DATE.minusDays(1);

    static final YearMonth SEP = YearMonth.of(2025, 9);
    static final YearMonth OCT = YearMonth.of(2025, 10);
    static final YearMonth NOV = YearMonth.of(2025, 11);
    static final YearMonth DEC = YearMonth.of(2025, 12);

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private Days() {}

    /** A day of 2025. */
    static LocalDate on(int month, int day) {
        return LocalDate.of(2025, month, day);
    }

    /** The day n business days after; counting starts on the day after. */
    static LocalDate plusBusinessDays(LocalDate day, int n) {
        LocalDate at = day;
        for (int left = n; left > 0; ) {
            at = at.plusDays(1);
            if (isBusinessDay(at)) {
                left--;
            }
        }
        return at;
    }

    private static boolean isBusinessDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays().containsKey(day);
    }

    /** The public holidays of 2025 and 2026 with their substitute days, by the official gazette. */
    static Map<LocalDate, String> holidays() {
        return HOLIDAYS;
    }

    private static final Map<LocalDate, String> HOLIDAYS = read("""
            2025-01-01,1월 1일
            2025-01-27,임시공휴일
            2025-01-28,설날 전날
            2025-01-29,설날
            2025-01-30,설날 다음 날
            2025-03-01,3ㆍ1절
            2025-03-03,대체공휴일(3ㆍ1절)
            2025-05-05,어린이날ㆍ부처님 오신 날
            2025-05-06,대체공휴일(부처님 오신 날)
            2025-06-03,임시공휴일(대통령선거)
            2025-06-06,현충일
            2025-08-15,광복절
            2025-10-03,개천절
            2025-10-05,추석 전날
            2025-10-06,추석
            2025-10-07,추석 다음 날
            2025-10-08,대체공휴일(추석)
            2025-10-09,한글날
            2025-12-25,기독탄신일
            2026-01-01,1월 1일
            2026-02-16,설날 전날
            2026-02-17,설날
            2026-02-18,설날 다음 날
            2026-03-01,3ㆍ1절
            2026-03-02,대체공휴일(3ㆍ1절)
            2026-05-01,노동절
            2026-05-05,어린이날
            2026-05-24,부처님 오신 날
            2026-05-25,대체공휴일(부처님 오신 날)
            2026-06-03,전국동시지방선거
            2026-06-06,현충일
            2026-07-17,제헌절
            2026-08-15,광복절
            2026-08-17,대체공휴일(광복절)
            2026-09-24,추석 전날
            2026-09-25,추석
            2026-09-26,추석 다음 날
            2026-10-03,개천절
            2026-10-05,대체공휴일(개천절)
            2026-10-09,한글날
            2026-12-25,기독탄신일
            """);

    private static Map<LocalDate, String> read(String rows) {
        Map<LocalDate, String> names = new TreeMap<>();
        rows.lines().forEach(row -> names.put(LocalDate.parse(row.substring(0, 10)), row.substring(11)));
        return names;
    }
}
