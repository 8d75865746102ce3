package dev.daejo.monitoring;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Tells the operator how far the night is: a line when a station begins, then one every few seconds, one at its end. What
 * is said in between stands in the log too, under the marks of the station's thread. Several threads may report.
 */
public final class NightProgress {

    private static final Logger LOG = LoggerFactory.getLogger(NightProgress.class);
    private static final long BETWEEN_LINES_NANOS = Duration.ofSeconds(3).toNanos();

    private final PrintStream out;
    private final LongSupplier nanos;
    private @Nullable Station atWork;
    private @Nullable Map<String, String> marks;
    private long done;
    private long all;
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
        atWork = station;
        marks = MDC.getCopyOfContextMap();
        done = 0;
        all = 0;
        line(station, "");
    }

    /** So much of it is done; said only when the last line is a few seconds old. */
    public synchronized void reached(Station station, long reached, long ofAll) {
        done = reached;
        all = ofAll;
        saysMoreOf(station);
    }

    /** A station is still at work, though it may have nothing to count; said only when the last line is a few seconds old. */
    public synchronized void goesOn() {
        if (atWork != null) {
            saysMoreOf(atWork);
        }
    }

    /** A station is done with all that it had; it says in how many seconds. */
    public synchronized void ends(Station station, long handled) {
        atWork = null;
        line(station, String.format(Locale.ROOT, "%s 완료 (%.1f초)", counted(station, handled), seconds()));
    }

    /** Something the operator must see besides. */
    public synchronized void notice(String words) {
        out.println("      " + words);
    }

    private void saysMoreOf(Station station) {
        if (nanos.getAsLong() - lastLineAt >= BETWEEN_LINES_NANOS) {
            line(
                    station,
                    all == 0 ? "%.0f초째".formatted(seconds()) : counted(station, done) + " / " + counted(station, all));
            log(station, all == 0 ? "at work" : done + " of " + all);
        }
    }

    private void log(Station station, String far) {
        Map<String, String> ofThisThread = MDC.getCopyOfContextMap();
        mark(marks);
        LOG.info("{}: {} after {} s", station, far, Math.round(seconds()));
        mark(ofThisThread);
    }

    private static void mark(@Nullable Map<String, String> marks) {
        MDC.clear();
        if (marks != null) {
            MDC.setContextMap(marks);
        }
    }

    private double seconds() {
        return Duration.ofNanos(nanos.getAsLong() - beganAt).toMillis() / 1000.0;
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
