package dev.daejo.reconciliation.program;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Business days in Korea: neither Saturday, Sunday nor a listed holiday.
 *
 * <p>Counting starts on the day after (민법 제157조; contract, section 4, "Due").
 */
public record BusinessCalendar(Set<LocalDate> holidays) {

    public BusinessCalendar {
        holidays = Set.copyOf(holidays);
    }

    public boolean isBusinessDay(LocalDate day) {
        return kindOf(day) == DayKind.BUSINESS_DAY;
    }

    /** Why a day counts or not; a holiday on a weekend is a weekend day. */
    public DayKind kindOf(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return DayKind.SATURDAY;
        }
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return DayKind.SUNDAY;
        }
        return holidays.contains(day) ? DayKind.HOLIDAY : DayKind.BUSINESS_DAY;
    }

    /** The {@code days}-th business day after {@code start}; {@code start} itself when {@code days} is 0. */
    public LocalDate plusBusinessDays(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isBusinessDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** What a day is when business days are counted. */
    public enum DayKind {
        BUSINESS_DAY,
        SATURDAY,
        SUNDAY,
        HOLIDAY
    }
}
