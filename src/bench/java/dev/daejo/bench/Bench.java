package dev.daejo.bench;

import dev.daejo.bench.discrepancies.ManyDiscrepancies;
import dev.daejo.bench.hot.HotLoops;
import dev.daejo.bench.measure.BenchServer;
import dev.daejo.bench.nights.NightAfterNight;
import dev.daejo.bench.page.RacePages;
import dev.daejo.bench.profile.Profile;
import dev.daejo.bench.race.Race;
import dev.daejo.bench.race.Times;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** The one command of the bench; {@code -Dbench.mode} says what is measured. */
public final class Bench {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Bench() {}

    public static void main(String[] args) throws IOException, SQLException {
        BenchSettings settings = BenchSettings.ofProperties();
        Files.createDirectories(settings.folder());
        OUT.println(measured(settings));
    }

    private static String measured(BenchSettings settings) throws IOException, SQLException {
        return switch (settings.mode()) {
            case PEERS -> beside(settings, Bench::race);
            case PROFILE -> beside(settings, Profile::run);
            case NIGHTS -> beside(settings, NightAfterNight::run);
            case DISCREPANCIES -> discrepancies(settings);
            case JMH -> HotLoops.run(settings);
        };
    }

    private static String beside(BenchSettings settings, Measuring measuring) throws IOException, SQLException {
        Path night = BigNight.ready(settings);
        try (BenchServer server = started(settings)) {
            return measuring.run(settings, night, server);
        }
    }

    private static String discrepancies(BenchSettings settings) throws IOException, SQLException {
        try (BenchServer server = started(settings)) {
            return ManyDiscrepancies.run(settings, server);
        }
    }

    private static BenchServer started(BenchSettings settings) throws IOException, SQLException {
        return BenchServer.start(settings.folder().resolve("server"));
    }

    private static String race(BenchSettings settings, Path night, BenchServer server)
            throws IOException, SQLException {
        List<Times> times = Race.run(settings, night, server);
        String title = "%,d statement lines, %,d members, %s; %s"
                .formatted(settings.lines(), settings.members(), settings.encoding(), runs(settings));
        return new RacePages(title, times).write(settings.folder(), "peers-" + settings.night());
    }

    private static String runs(BenchSettings settings) {
        return settings.runs() == 0 ? "one run" : "medians of %d runs in turns".formatted(settings.runs());
    }

    /** Something that is measured with a server beside it. */
    private interface Measuring {

        String run(BenchSettings settings, Path night, BenchServer server) throws IOException, SQLException;
    }
}
