package dev.daejo.bench.race;

import dev.daejo.bench.measure.Usage;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** What one contestant took in all its runs; a median of each. */
public record Times(String name, List<Usage> runs) {

    public Times {
        runs = List.copyOf(runs);
    }

    public double wallSeconds() {
        return seconds(Usage::wall);
    }

    public double cpuSeconds() {
        return seconds(Usage::cpu);
    }

    public double serverCpuSeconds() {
        return seconds(Usage::serverCpu);
    }

    /** Its own and the server's. */
    public double allCpuSeconds() {
        return cpuSeconds() + serverCpuSeconds();
    }

    public double peakMebibytes() {
        return median(Usage::peakBytes) / 1024.0 / 1024.0;
    }

    public double serverPeakMebibytes() {
        return median(Usage::serverPeakBytes) / 1024.0 / 1024.0;
    }

    /** The fastest and the slowest run. */
    public String wallRange() {
        double[] walls = runs.stream()
                .mapToDouble(run -> run.wall().toMillis() / 1000.0)
                .sorted()
                .toArray();
        return String.format(Locale.ROOT, "%.2f–%.2f", walls[0], walls[walls.length - 1]);
    }

    /** A row for each run. */
    public String csv() {
        StringBuilder rows = new StringBuilder();
        for (int run = 0; run < runs.size(); run++) {
            rows.append(name).append(',').append(run + 1).append(',').append(csv(runs.get(run)));
        }
        return rows.toString();
    }

    private static String csv(Usage usage) {
        return String.format(
                Locale.ROOT,
                "%.3f,%.2f,%.2f,%d,%d%n",
                usage.wall().toMillis() / 1000.0,
                usage.cpu().toMillis() / 1000.0,
                usage.serverCpu().toMillis() / 1000.0,
                usage.peakBytes(),
                usage.serverPeakBytes());
    }

    private double seconds(Function<Usage, Duration> time) {
        return median(usage -> time.apply(usage).toMillis()) / 1000.0;
    }

    private double median(ToLongFunction<Usage> figure) {
        long[] sorted = runs.stream().mapToLong(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }
}
