package dev.daejo.job.serve;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/**
 * Which business dates a night is due for. A night that is due at a time of day D answers for D. Times are wall-clock times
 * of the schedule's zone.
 *
 * @param cron when nights are due, as Spring reads it: second, minute, hour, day, month, weekday
 * @param waitUntil until when on D its night waits for its files; then it runs without them
 * @param catchUpDays how many days back a night that was missed is still run
 */
record NightSchedule(CronExpression cron, LocalTime waitUntil, int catchUpDays) {

    /**
     * The business dates due by now and not finished, the earliest first.
     *
     * @param lastFinished the greatest business date that is finished; without any only today's night is due
     */
    List<LocalDate> due(Optional<LocalDate> lastFinished, LocalDateTime now) {
        List<LocalDate> dates = new ArrayList<>();
        LocalDateTime fire = cron.next(lastSecondBefore(firstOpen(lastFinished, now.toLocalDate())));
        while (fire != null && !fire.isAfter(now)) {
            dates.add(fire.toLocalDate());
            fire = cron.next(lastSecondBefore(fire.toLocalDate().plusDays(1)));
        }
        return dates;
    }

    /** Whether the night of a date may still wait for its files. */
    boolean mayWait(LocalDate businessDate, LocalDateTime now) {
        return now.isBefore(businessDate.atTime(waitUntil));
    }

    private LocalDate firstOpen(Optional<LocalDate> lastFinished, LocalDate today) {
        LocalDate earliest = today.minusDays(catchUpDays);
        LocalDate open = lastFinished.map(date -> date.plusDays(1)).orElse(today);
        return open.isBefore(earliest) ? earliest : open;
    }

    private static LocalDateTime lastSecondBefore(LocalDate day) {
        return day.atStartOfDay().minusSeconds(1);
    }
}
