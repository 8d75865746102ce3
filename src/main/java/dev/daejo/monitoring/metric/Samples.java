package dev.daejo.monitoring.metric;

import dev.daejo.store.figure.Figures;
import dev.daejo.store.figure.RunFigures;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The values of all metrics. */
final class Samples {

    private static final String COMMAND = "reconcile";

    private Samples() {}

    static List<Sample> of(Figures figures) {
        List<Sample> samples = new ArrayList<>();
        samples.add(Sample.of(Metric.FIGURES, figures.readAt()));
        samples.add(Sample.of(Metric.DATABASE_UP, 1));
        samples.add(Sample.of(Metric.DATABASE_SIZE, figures.databaseBytes()));
        samples.addAll(ofRuns(figures.runs()));
        figures.stepSeconds().forEach((step, seconds) -> samples.add(Sample.of(Metric.STEP_DURATION, seconds, step)));
        figures.night().map(NightSamples::of).ifPresent(samples::addAll);
        return samples;
    }

    /** What is known of a run that could not even reach the database. */
    static List<Sample> ofUnreachable(long now) {
        return List.of(
                Sample.of(Metric.FIGURES, now),
                Sample.of(Metric.DATABASE_UP, 0),
                Sample.of(Metric.LAST_RUN, now, COMMAND),
                Sample.of(Metric.LAST_RUN_FAILED, 1, COMMAND));
    }

    static List<Sample> ofDisks(Map<String, Path> areas) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (Map.Entry<String, Path> area : areas.entrySet()) {
            if (Files.exists(area.getValue())) {
                FileStore disk = Files.getFileStore(area.getValue());
                samples.add(Sample.of(Metric.DISK_FREE, disk.getUsableSpace(), area.getKey()));
                samples.add(Sample.of(Metric.DISK_SIZE, disk.getTotalSpace(), area.getKey()));
            }
        }
        return samples;
    }

    private static List<Sample> ofRuns(RunFigures runs) {
        List<Sample> samples = new ArrayList<>();
        addKnown(samples, Metric.LAST_RUN, runs.lastBegan());
        addKnown(samples, Metric.LAST_SUCCESS, runs.lastSuccess());
        samples.add(Sample.of(Metric.LAST_RUN_FAILED, runs.failed() ? 1 : 0, COMMAND));
        samples.add(Sample.of(Metric.RUN_IN_PROGRESS, runs.atWork() ? 1 : 0, COMMAND));
        samples.add(Sample.of(Metric.OUT_OF_BALANCE, runs.outOfBalance() ? 1 : 0));
        return samples;
    }

    private static void addKnown(List<Sample> samples, Metric metric, OptionalDouble value) {
        value.ifPresent(known -> samples.add(Sample.of(metric, known, COMMAND)));
    }
}
