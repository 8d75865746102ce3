package dev.daejo.bench.nights;

import dev.daejo.bench.BenchSettings;
import dev.daejo.bench.measure.BenchServer;
import dev.daejo.bench.measure.Meter;
import dev.daejo.bench.measure.Usage;
import dev.daejo.bench.race.Folder;
import dev.daejo.bench.race.Installation;
import dev.daejo.sample.BulkNight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a big night in so many nights, a few days of posting each, and then looks at what a night with an empty inbox
 * takes: beside an empty store with an empty inbox, beside one night that reads everything, and when all months are closed.
 */
public final class NightAfterNight {

    private final BenchSettings settings;
    private final Path night;
    private final BenchServer server;
    private final Meter meter;
    private final Days days;
    private final Path empty;

    private NightAfterNight(BenchSettings settings, Path night, BenchServer server) throws IOException, SQLException {
        this.settings = settings;
        this.night = night;
        this.server = server;
        this.meter = new Meter(server.processes());
        this.days = Days.of(night.resolve("inbox"), night.resolve("days"));
        this.empty = Files.createDirectories(settings.folder().resolve("empty-inbox"));
    }

    /** Gives the table, which is also written to {@code nights-<night>.md}. */
    public static String run(BenchSettings settings, Path night, BenchServer server) throws IOException, SQLException {
        String table = new NightAfterNight(settings, night, server).table();
        Files.writeString(settings.folder().resolve("nights-" + settings.night() + ".md"), table);
        return table;
    }

    private String table() throws IOException, SQLException {
        String last = BulkNight.BUSINESS_DATE;
        String next = LocalDate.parse(last).plusDays(1).toString();
        Usage start = measure(install(), next, empty);
        Usage first = measure(install(), last, inboxOf(List.copyOf(days.byDay().values()), true));
        Installation inTurn = install();
        nights(inTurn);
        Usage after = measure(inTurn, next, empty);
        Usage closed = measure(inTurn.with(Closed.of(night, settings.folder())), Closed.DATE, empty);
        return "%,d lines in %d nights%n%n| | wall s | CPU s | peak MiB |%n|---|---|---|---|%n"
                        .formatted(settings.lines(), settings.nights())
                + row("empty store, empty inbox", start)
                + row("all lines in one night", first)
                + row("empty inbox after the last night", after)
                + row("empty inbox when every month is closed", closed)
                + String.format(
                        Locale.ROOT,
                        "%n(after − empty) / (all − empty), CPU: %.2f%n",
                        beyond(after, start) / beyond(first, start));
    }

    private static double beyond(Usage usage, Usage start) {
        return usage.cpu().minus(start.cpu()).toMillis() / 1000.0;
    }

    private Installation install() throws IOException, SQLException {
        return Installation.fresh(settings, night, server, settings.folder().resolve("attempts/nights"), "csv");
    }

    private void nights(Installation installation) throws IOException, SQLException {
        List<String> on = List.copyOf(days.byDay().keySet());
        int begin = 0;
        for (int number = 1; number <= settings.nights(); number++) {
            int end = on.size() * number / settings.nights();
            List<Path> files =
                    on.subList(begin, end).stream().map(days.byDay()::get).toList();
            String date = LocalDate.parse(on.get(end - 1)).plusDays(1).toString();
            measure(installation, date, inboxOf(files, number == 1));
            begin = end;
        }
    }

    /** A folder of links; what is no statement comes with the first night. */
    private Path inboxOf(List<Path> statements, boolean withOthers) throws IOException {
        Path inbox = Folder.fresh(settings.folder().resolve("attempts/inbox"));
        List<Path> files = new ArrayList<>(statements);
        if (withOthers) {
            files.addAll(days.others());
        }
        for (Path file : files) {
            Files.createLink(inbox.resolve(file.getFileName()), file);
        }
        return inbox;
    }

    private Usage measure(Installation installation, String date, Path inbox) throws IOException, SQLException {
        server.settle();
        return installation.night(date, inbox).measure(meter);
    }

    private static String row(String name, Usage usage) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.0f |%n",
                name,
                usage.wall().toMillis() / 1000.0,
                usage.cpu().toMillis() / 1000.0,
                usage.peakBytes() / 1024.0 / 1024.0);
    }
}
