package dev.daejo.monitoring;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Tells the operator how far the night is: a line when a station begins, then one every few seconds, one at its end.
 * Several threads may report.
 */
public final class NightProgress {

    private static final long BETWEEN_LINES_NANOS = Duration.ofSeconds(3).toNanos();

    private final PrintStream out;
    private final LongSupplier nanos;
    private long lastLineAt;
    private long beganAt;

    public NightProgress(PrintStream out) {
        this(out, System::nanoTime);
    }

    NightProgress(PrintStream out, LongSupplier nanos) {
        this.out = out;
        this.nanos = nanos;
    }

    /** A station begins. */
    public synchronized void begins(Station station) {
        beganAt = nanos.getAsLong();
        line(station, "");
    }

    /** So much of it is done; said only when the last line is a few seconds old. */
    public synchronized void reached(Station station, long done, long all) {
        if (nanos.getAsLong() - lastLineAt >= BETWEEN_LINES_NANOS) {
            line(station, counted(station, done) + " / " + counted(station, all));
        }
    }

    /** A station is done with all that it had; it says in how many seconds. */
    public synchronized void ends(Station station, long all) {
        double seconds = Duration.ofNanos(nanos.getAsLong() - beganAt).toMillis() / 1000.0;
        line(station, String.format(Locale.ROOT, "%s 완료 (%.1f초)", counted(station, all), seconds));
    }

    /** Something the operator must see besides. */
    public synchronized void notice(String words) {
        out.println("      " + words);
    }

    private void line(Station station, String rest) {
        out.println("[%d/%d] %s %s"
                .formatted(station.number(), Station.ALL, station.title(), rest)
                .stripTrailing());
        lastLineAt = nanos.getAsLong();
    }

    private static String counted(Station station, long count) {
        return String.format(Locale.ROOT, "%,d%s", count, station.unit());
    }
}
