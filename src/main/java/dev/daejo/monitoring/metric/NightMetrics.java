package dev.daejo.monitoring.metric;

import dev.daejo.store.figure.Figures;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The metrics of a process that stays: read at once and then again and again by a thread of its own, so that a scrape costs
 * the database nothing and waits for nothing. While the database does not answer the last values stand, with the time they
 * were read at.
 */
public final class NightMetrics implements MeterBinder, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NightMetrics.class);

    private final Supplier<Figures> figures;
    private final Map<String, Path> areas;
    private final List<Gauges> bound = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "daejo-figures");
        thread.setDaemon(true);
        return thread;
    });
    private final ScheduledFuture<?> reading;
    private volatile List<Sample> known = List.of(Sample.of(Metric.DATABASE_UP, 0));

    /**
     * Begins to read.
     *
     * @param areas the folders whose disks are watched, by the name they are told under
     */
    public NightMetrics(Supplier<Figures> figures, Map<String, Path> areas, Duration every) {
        this.figures = figures;
        this.areas = Map.copyOf(areas);
        this.reading = clock.scheduleWithFixedDelay(this::refresh, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauges gauges = new Gauges(registry);
        gauges.show(known);
        bound.add(gauges);
    }

    /** Reads and shows the figures anew. */
    void refresh() {
        try {
            List<Sample> samples = new ArrayList<>(Samples.of(figures.get()));
            samples.addAll(Samples.ofDisks(areas));
            known = samples;
        } catch (IOException | RuntimeException unreachable) {
            LOG.warn("The figures could not be read; the last ones stand: {}", unreachable.toString());
            known = withoutDatabase(known);
        }
        bound.forEach(gauges -> gauges.show(known));
    }

    @Override
    public void close() {
        reading.cancel(true);
        clock.shutdownNow();
    }

    private static List<Sample> withoutDatabase(List<Sample> samples) {
        List<Sample> without = new ArrayList<>(samples);
        without.removeIf(sample -> sample.series().metric() == Metric.DATABASE_UP);
        without.add(Sample.of(Metric.DATABASE_UP, 0));
        return without;
    }
}
