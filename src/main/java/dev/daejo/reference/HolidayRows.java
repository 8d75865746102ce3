package dev.daejo.reference;

import dev.daejo.reconciliation.program.BusinessCalendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads {@code holidays.csv}. A day may have several rows, since two holidays do fall on one day (2025-05-05 is 어린이날
 * and 부처님오신날).
 */
final class HolidayRows {

    private HolidayRows() {}

    /** The calendar; a file that has rows but none in the year of the business date was not kept up. */
    static BusinessCalendar read(Table table, LocalDate businessDate) {
        String year = "%04d".formatted(businessDate.getYear());
        boolean hasYear = table.rows().stream().anyMatch(row -> row.text("date").startsWith(year));
        if (!table.rows().isEmpty() && table.tellsAll("date") && !hasYear) {
            table.fault(0, "date", "%s년의 날짜가 없는 파일".formatted(year), "기준일이 있는 해의 공휴일");
        }
        return new BusinessCalendar(table.rows().stream()
                .map(row -> row.date("date"))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
    }
}
