package dev.daejo.job.serve;

import dev.daejo.store.Runs;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Tells of the last night done and of what is waited for. A night that failed is for the alerts: it does not make this
 * process sick, which would only restart it.
 */
final class NightHealth implements HealthIndicator {

    private final Runs runs;
    private final NightWatch watch;

    NightHealth(Runs runs, NightWatch watch) {
        this.runs = runs;
        this.watch = watch;
    }

    @Override
    public Health health() {
        WatchState state = watch.state();
        Health.Builder health = Health.up();
        runs.lastFinishedDate().ifPresent(date -> health.withDetail("last night done", date.toString()));
        state.working().ifPresent(date -> health.withDetail("working at", date.toString()));
        state.waiting().ifPresent(date -> health.withDetail("waiting", date.toString()));
        if (!state.waitsFor().isEmpty()) {
            health.withDetail("waits for", String.join(", ", state.waitsFor()));
        }
        if (watch.isStopping()) {
            health.withDetail("stopping", true);
        }
        state.failed().ifPresent(date -> health.withDetail("failed", date.toString()));
        return health.build();
    }
}
