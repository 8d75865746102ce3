package dev.daejo.job.serve;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;

/**
 * Lets one process of all that share a database look at a time. The task lies in the database and is picked by one; a
 * process that no longer says that it lives loses it to another, which continues its night.
 */
final class Watchman implements SmartLifecycle {

    private static final int MISSED_HEARTBEATS = 4;

    private final NightWatch watch;
    private final Scheduler scheduler;

    Watchman(NightWatch watch, ServeSettings settings, DataSource dataSource) {
        this.watch = watch;
        RecurringTask<Void> look = Tasks.recurring("look-for-nights", FixedDelay.of(settings.lookEvery()))
                .onFailureReschedule()
                .onDeadExecutionRevive()
                .execute((instance, context) -> look());
        this.scheduler = Scheduler.create(dataSource)
                .schedulerName(new SchedulerName.Fixed(nameOfThisProcess()))
                .startTasks(look)
                .threads(1)
                .pollingInterval(settings.lookEvery())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(settings.stopWithin())
                .build();
    }

    /** Unlike that of any other process that shares the database, so that one sees in the table who has the task. */
    private static String nameOfThisProcess() {
        return new SchedulerName.Hostname().getName() + ":"
                + ProcessHandle.current().pid();
    }

    private void look() {
        try {
            watch.look();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void start() {
        scheduler.start();
    }

    @Override
    public void stop() {
        watch.stop();
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return scheduler.getSchedulerState().isStarted()
                && !scheduler.getSchedulerState().isShuttingDown();
    }
}
