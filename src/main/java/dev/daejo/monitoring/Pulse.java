package dev.daejo.monitoring;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Lets a night say every few seconds that it goes on, also while a station counts nothing. */
public final class Pulse implements AutoCloseable {

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "daejo-progress");
        thread.setDaemon(true);
        return thread;
    });

    private Pulse(NightProgress progress) {
        var unused = clock.scheduleAtFixedRate(progress::goesOn, 1, 1, TimeUnit.SECONDS);
    }

    /** Goes until it is closed. */
    public static Pulse of(NightProgress progress) {
        return new Pulse(progress);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
