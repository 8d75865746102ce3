package dev.daejo.reconciliation.explanation;

import dev.daejo.reconciliation.expectation.PayDay;
import dev.daejo.reconciliation.program.BusinessCalendar;
import dev.daejo.reconciliation.program.BusinessCalendar.DayKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a due day was found.
 *
 * @param asked the pay days asked in turn, of which the last is the due day; none for a listed row or a refund
 * @param countedFrom the day after which business days were counted; absent where none were
 * @param counted each day from the day after it to the due day, and whether it counted
 */
public record Due(
        LocalDate on, List<PayDay> asked, @Nullable LocalDate countedFrom, List<CountedDay> counted) {

    public Due {
        asked = List.copyOf(asked);
        counted = List.copyOf(counted);
    }

    /** A day and what it is when business days are counted. */
    public record CountedDay(LocalDate day, DayKind kind) {}

    static Due listed(LocalDate on) {
        return new Due(on, List.of(), null, List.of());
    }

    static Due counted(LocalDate from, LocalDate on, BusinessCalendar calendar) {
        return new Due(on, List.of(), from, days(from, on, calendar));
    }

    static Due of(List<PayDay> asked, BusinessCalendar calendar) {
        PayDay last = asked.get(asked.size() - 1);
        LocalDate from = last.countedFrom();
        return new Due(last.day(), asked, from, from == null ? List.of() : days(from, last.day(), calendar));
    }

    private static List<CountedDay> days(LocalDate from, LocalDate on, BusinessCalendar calendar) {
        Stream<LocalDate> days = on.isAfter(from) ? from.plusDays(1).datesUntil(on.plusDays(1)) : Stream.of();
        return days.map(day -> new CountedDay(day, calendar.kindOf(day))).toList();
    }
}
