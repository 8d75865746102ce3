package dev.daejo.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private static final QueryPeriod OVER_NEW_YEAR =
            new QueryPeriod(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 31));

    @ParameterizedTest
    @CsvSource({
        "2026.08.03,2026-08-03T00:00",
        "2026-08-03,2026-08-03T00:00",
        "2026/08/03,2026-08-03T00:00",
        "20260803,2026-08-03T00:00",
        "26.08.03,2026-08-03T00:00",
        "2026년 8월 3일,2026-08-03T00:00",
        "2026.08.03 12:34,2026-08-03T12:34",
        "2026.08.03 12:34:56,2026-08-03T12:34:56",
        "2026-08-03T12:34,2026-08-03T12:34",
        "20260903 2359,2026-09-03T23:59",
        "20260903 235901,2026-09-03T23:59:01",
        "2026년 9월 1일 오후 2:05,2026-09-01T14:05",
        "2026.09.01 오전 12:00,2026-09-01T00:00",
        "2026.09.01 오후 12:30:59,2026-09-01T12:30:59",
        "2024.02.29,2024-02-29T00:00"
    })
    void readsTheUsualWays(String written, String expected) {
        assertThat(DateReader.usual().read(written, null)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026.02.29",
                "2026.13.01",
                "2026.00.10",
                "2026.8.3",
                "03.08.2026",
                "2026.08.03 24:00",
                "2026.08.03 12:60",
                "2026.08.031",
                "2026.08.03 x",
                "12/28",
                "46237",
                "2026.08.03 오후 13:00"
            })
    void refusesWhatIsNoDayOrNoTime(String written) {
        assertThat(DateReader.usual().read(written, null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"12/28,2025-12-28", "12/01,2025-12-01", "01/31,2026-01-31", "01/02,2026-01-02"})
    void takesTheYearFromTheQueryPeriodAlsoAcrossNewYear(String written, String expected) {
        assertThat(yearless(written, OVER_NEW_YEAR)).isEqualTo(LocalDate.parse(expected));
    }

    @Test
    void refusesADayWithoutAYearThatThePeriodDoesNotHaveOrHasTwice() {
        QueryPeriod long2 = new QueryPeriod(LocalDate.of(2024, 12, 1), LocalDate.of(2026, 1, 31));

        assertThat(yearless("03/15", OVER_NEW_YEAR)).isNull();
        assertThat(yearless("12/28", long2)).isNull();
        assertThat(yearless("06/30", long2)).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(yearless("02/29", new QueryPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))))
                .isNull();
        assertThat(yearless("12/28", null)).isNull();
    }

    @Test
    void readsTheDaysOfASpreadsheetWhereItIsToldTo() {
        DateReader excel = new DateReader(List.of(), List.of(), true);

        assertThat(excel.read("46237", null)).hasToString("2026-08-03T00:00");
        assertThat(excel.read("46237.5", null)).hasToString("2026-08-03T12:00");
        assertThat(excel.read("4623", null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yyyyy.MM.dd", "yyyy.MM", "MM:dd HH", "x", "yyyy.QQ.dd"})
    void isNoPatternOfADate(String written) {
        assertThat(DatePattern.ofDate(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HH", "h:mm", "yyyy HH:mm", "HH:mm:zz"})
    void isNoPatternOfATime(String written) {
        assertThat(DatePattern.ofTime(written)).isEmpty();
    }

    private static @Nullable LocalDate yearless(String written, @Nullable QueryPeriod period) {
        DateReader reader = new DateReader(
                Stream.of(DatePattern.ofDate("MM/dd")).flatMap(Optional::stream).toList(), List.of(), false);
        var read = reader.read(written, period);
        return read == null ? null : read.toLocalDate();
    }
}
