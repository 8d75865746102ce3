package dev.daejo.bench.page;

import dev.daejo.bench.race.Times;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A race as a table for people, a table for machines and a chart.
 *
 * @param title what was measured, of how many lines
 * @param times of the contestants; the first is compared with the others, the last is its start-up
 */
public record RacePages(String title, List<Times> times) {

    private static final String HEADER = """
            | | wall s | from–to | CPU s | server CPU s | peak MiB | server peak MiB | Daejo / this, wall | Daejo / this, CPU |
            |---|---|---|---|---|---|---|---|---|
            """;

    /** Writes {@code <name>.md}, {@code .csv} and {@code .svg}, and gives the table. */
    public String write(Path folder, String name) throws IOException {
        String table = "%s%n%n%s%s".formatted(title, HEADER, rows());
        Files.writeString(folder.resolve(name + ".md"), table);
        Files.writeString(folder.resolve(name + ".csv"), csv());
        Files.writeString(folder.resolve(name + ".svg"), new RaceChart(title, times).svg());
        return table;
    }

    private String rows() {
        Times first = times.get(0);
        return times.stream()
                .map(one -> String.format(
                        Locale.ROOT,
                        "| %s | %.2f | %s | %.2f | %.2f | %.0f | %.0f | %.2f | %.2f |%n",
                        one.name(),
                        one.wallSeconds(),
                        one.wallRange(),
                        one.cpuSeconds(),
                        one.serverCpuSeconds(),
                        one.peakMebibytes(),
                        one.serverPeakMebibytes(),
                        first.wallSeconds() / one.wallSeconds(),
                        first.allCpuSeconds() / one.allCpuSeconds()))
                .collect(Collectors.joining());
    }

    private String csv() {
        return "contestant,run,wall_s,cpu_s,server_cpu_s,peak_bytes,server_peak_bytes\n"
                + times.stream().map(Times::csv).collect(Collectors.joining());
    }
}
