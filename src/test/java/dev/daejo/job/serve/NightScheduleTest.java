package dev.daejo.job.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.support.CronExpression;

class NightScheduleTest {

    /** A Monday. */
    private static final LocalDate D = LocalDate.of(2025, 10, 20);

    @Test
    void isNotDueBeforeItsTime() {
        assertThat(daily().due(finished(D.minusDays(1)), D.atTime(3, 29, 59))).isEmpty();
    }

    @Test
    void isDueFromItsTimeOn() {
        assertThat(daily().due(finished(D.minusDays(1)), D.atTime(3, 30))).containsExactly(D);
    }

    @Test
    void isDueOnceADayHoweverOftenTheScheduleFires() {
        NightSchedule hourly = schedule("0 0 * * * *", 31);
        assertThat(hourly.due(finished(D.minusDays(1)), D.atTime(23, 0))).containsExactly(D);
    }

    @Test
    void isNotDueAgainOnceItIsFinished() {
        assertThat(daily().due(finished(D), D.atTime(12, 0))).isEmpty();
    }

    @Test
    void catchesUpWhatWasMissedInOrder() {
        assertThat(daily().due(finished(D.minusDays(3)), D.atTime(4, 0)))
                .containsExactly(D.minusDays(2), D.minusDays(1), D);
    }

    @Test
    void catchesUpNoFurtherThanItIsTold() {
        assertThat(schedule("0 30 3 * * *", 2).due(finished(D.minusDays(100)), D.atTime(4, 0)))
                .containsExactly(D.minusDays(2), D.minusDays(1), D);
    }

    @Test
    void beginsWithTodayWhereNothingIsFinished() {
        assertThat(daily().due(Optional.empty(), D.atTime(4, 0))).containsExactly(D);
    }

    @Test
    void leavesOutTheDaysThatTheScheduleLeavesOut() {
        NightSchedule weekdays = schedule("0 30 3 * * MON-FRI", 31);
        assertThat(weekdays.due(finished(D.minusDays(4)), D.atTime(4, 0))).containsExactly(D.minusDays(3), D);
    }

    @Test
    void mayWaitUntilItsDeadlineOfTheBusinessDate() {
        assertThat(daily().mayWait(D, at("2025-10-20T08:59:59"))).isTrue();
        assertThat(daily().mayWait(D, at("2025-10-20T09:00"))).isFalse();
        assertThat(daily().mayWait(D.minusDays(1), at("2025-10-20T04:00"))).isFalse();
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse(time);
    }

    private static Optional<LocalDate> finished(LocalDate date) {
        return Optional.of(date);
    }

    private static NightSchedule daily() {
        return schedule("0 30 3 * * *", 31);
    }

    private static NightSchedule schedule(String cron, int catchUpDays) {
        return new NightSchedule(CronExpression.parse(cron), LocalTime.of(9, 0), catchUpDays);
    }
}
