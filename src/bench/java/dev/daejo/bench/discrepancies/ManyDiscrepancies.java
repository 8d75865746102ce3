package dev.daejo.bench.discrepancies;

import dev.daejo.bench.BenchSettings;
import dev.daejo.bench.measure.BenchServer;
import dev.daejo.bench.measure.Meter;
import dev.daejo.bench.measure.Usage;
import dev.daejo.bench.race.Attempt;
import dev.daejo.bench.race.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Runs a night of many discrepancies with all outputs as a process of its own, newly installed; then lets it write its reports
 * again, at last with a small heap.
 */
public final class ManyDiscrepancies {

    private static final Map<String, String> SMALL_HEAP = Map.of("JAVA_OPTS", "-Xmx200m");

    private final BenchSettings settings;
    private final BenchServer server;
    private final Meter meter;
    private final Path night;

    private ManyDiscrepancies(BenchSettings settings, BenchServer server, Path night) throws SQLException {
        this.settings = settings;
        this.server = server;
        this.meter = new Meter(server.processes());
        this.night = night;
    }

    /** Gives the table, which is also written to {@code discrepancies-<cases>.md}. */
    public static String run(BenchSettings settings, BenchServer server) throws IOException, SQLException {
        Path night = WrongNight.ready(settings.folder(), settings.cases());
        String table = new ManyDiscrepancies(settings, server, night).table();
        Files.writeString(settings.folder().resolve("discrepancies-" + settings.cases() + ".md"), table);
        return table;
    }

    private String table() throws IOException, SQLException {
        Installation installation =
                Installation.fresh(settings, night, server, settings.folder().resolve("attempts/discrepancies"), "all");
        Attempt attempt = installation.night(WrongNight.BUSINESS_DATE, night.resolve("inbox"));
        Usage whole = measure(attempt);
        FoundTypes.require(
                WrongNight.planted(night), installation.folder().resolve("reports/" + WrongNight.BUSINESS_DATE));
        return "%,d discrepancies, all outputs%n%n| | wall s | CPU s | server CPU s | peak MiB |%n|---|---|---|---|---|%n"
                        .formatted(settings.cases())
                + row("the whole night", whole)
                + row("its reports written again", measure(attempt))
                + row("the same with -Xmx200m", measure(attempt.with(SMALL_HEAP)))
                + steps(installation);
    }

    private Usage measure(Attempt attempt) throws IOException, SQLException {
        server.settle();
        return attempt.measure(meter);
    }

    private static String steps(Installation installation) throws SQLException {
        return StepTimes.read(installation.database()).entrySet().stream()
                .map(step -> String.format(Locale.ROOT, "| %s | %.1f |%n", step.getKey(), step.getValue()))
                .collect(Collectors.joining("", "%n| step | wall s |%n|---|---|%n".formatted(), ""));
    }

    private static String row(String name, Usage usage) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.0f |%n",
                name,
                usage.wall().toMillis() / 1000.0,
                usage.cpu().toMillis() / 1000.0,
                usage.serverCpu().toMillis() / 1000.0,
                usage.peakBytes() / 1024.0 / 1024.0);
    }
}
