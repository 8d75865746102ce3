package dev.daejo.reconciliation.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {

    /** Holidays of 관공서의 공휴일에 관한 규정, with 노동절 and 제헌절 of 2026 and the substitute days. */
    private static final Set<LocalDate> HOLIDAYS = Stream.of(
                    "2025-10-03",
                    "2025-10-05",
                    "2025-10-06",
                    "2025-10-07",
                    "2025-10-08",
                    "2025-10-09",
                    "2026-02-16",
                    "2026-02-17",
                    "2026-02-18",
                    "2026-05-01",
                    "2026-05-05",
                    "2026-07-17",
                    "2026-09-24",
                    "2026-09-25",
                    "2026-09-26")
            .map(LocalDate::parse)
            .collect(Collectors.toSet());

    private final BusinessCalendar calendar = new BusinessCalendar(HOLIDAYS);

    @ParameterizedTest(name = "three business days after {0} is {1}")
    @CsvSource({
        "2025-10-02, 2025-10-14",
        "2025-11-14, 2025-11-19",
        "2026-02-13, 2026-02-23",
        "2026-04-30, 2026-05-07",
        "2026-07-16, 2026-07-22",
        "2026-09-23, 2026-09-30"
    })
    void countsThreeBusinessDaysFromTheDayAfter(LocalDate start, LocalDate third) {
        assertThat(calendar.plusBusinessDays(start, 3)).isEqualTo(third);
    }

    @Test
    void leavesTheStartWhereItIsWhenThereAreNoDaysToCount() {
        LocalDate saturday = LocalDate.of(2025, 11, 15);

        assertThat(calendar.plusBusinessDays(saturday, 0)).isEqualTo(saturday);
    }

    @Test
    void countsFromAStartThatIsNoBusinessDay() {
        assertThat(calendar.plusBusinessDays(LocalDate.of(2025, 10, 4), 1)).isEqualTo(LocalDate.of(2025, 10, 10));
    }

    @Test
    void restsOnSaturdaysSundaysAndHolidays() {
        assertThat(calendar.isBusinessDay(LocalDate.of(2025, 11, 15))).isFalse();
        assertThat(calendar.isBusinessDay(LocalDate.of(2025, 11, 16))).isFalse();
        assertThat(calendar.isBusinessDay(LocalDate.of(2025, 10, 3))).isFalse();
        assertThat(calendar.isBusinessDay(LocalDate.of(2025, 11, 17))).isTrue();
    }
}
