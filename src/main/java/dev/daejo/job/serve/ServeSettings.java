package dev.daejo.job.serve;

import dev.daejo.job.setting.Setting;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.scheduling.support.CronExpression;

/**
 * The settings {@code daejo.serve.*}.
 *
 * @param cron when a night is due: second, minute, hour, day, month, weekday
 * @param zone of cron, of {@code waitUntil} and of the business date
 * @param waitUntil time of day until which a night waits for its files
 * @param catchUpDays how many days back a missed night is still run; 0 or more
 * @param rerunDays how many days back a finished night is run again for a late file; 0 or more
 * @param lookEvery how often the schedule and the inbox are looked at; 1 s or more
 * @param retryAfter how long a failed night rests before it is tried again
 * @param heartbeat how often a working process says that it lives; four missed ones and another takes over
 * @param stopWithin how long a stopping process waits for its block of members
 */
public record ServeSettings(
        @DefaultValue("0 30 3 * * *") String cron,
        @DefaultValue("Asia/Seoul") ZoneId zone,
        @DefaultValue("09:00") LocalTime waitUntil,
        @DefaultValue("31") int catchUpDays,
        @DefaultValue("7") int rerunDays,
        @DefaultValue("30s") Duration lookEvery,
        @DefaultValue("5m") Duration retryAfter,
        @DefaultValue("10s") Duration heartbeat,
        @DefaultValue("60s") Duration stopWithin) {

    public ServeSettings {
        Setting.SERVE_CRON.require(CronExpression.isValidExpression(cron), cron);
        Setting.SERVE_CATCH_UP_DAYS.require(catchUpDays >= 0, catchUpDays);
        Setting.SERVE_RERUN_DAYS.require(rerunDays >= 0, rerunDays);
        Setting.SERVE_LOOK_EVERY.require(isAtLeastASecond(lookEvery), lookEvery);
        Setting.SERVE_RETRY_AFTER.require(!retryAfter.isNegative(), retryAfter);
        Setting.SERVE_HEARTBEAT.require(isAtLeastASecond(heartbeat), heartbeat);
        Setting.SERVE_STOP_WITHIN.require(isAtLeastASecond(stopWithin), stopWithin);
    }

    NightSchedule schedule() {
        return new NightSchedule(CronExpression.parse(cron), waitUntil, catchUpDays);
    }

    private static boolean isAtLeastASecond(Duration duration) {
        return duration.compareTo(Duration.ofSeconds(1)) >= 0;
    }
}
