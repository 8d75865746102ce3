package dev.daejo.intake.layout;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The days that were asked for (조회기간), as a line of the preamble tells them; they give the year to dates without one.
 *
 * @param to last day, inclusive
 */
record QueryPeriod(LocalDate from, LocalDate to) {

    /** The one day of the period with that month and day, also across a year's end; {@code null} where there is not one. */
    @Nullable
    LocalDate dayOf(MonthDay day) {
        List<LocalDate> days = IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(day::isValidYear)
                .mapToObj(day::atYear)
                .filter(date -> !date.isBefore(from) && !date.isAfter(to))
                .toList();
        return days.size() == 1 ? days.get(0) : null;
    }
}
