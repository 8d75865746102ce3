package dev.daejo.bench.race;

import dev.daejo.bench.BenchSettings;
import dev.daejo.bench.measure.BenchServer;
import dev.daejo.bench.measure.Meter;
import dev.daejo.bench.measure.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Daejo beside its peers on one night, in turns. */
public final class Race {

    private final BenchSettings settings;
    private final BenchServer server;
    private final Meter meter;
    private final List<Contestant> contestants;
    private final Map<String, List<Usage>> usages = new LinkedHashMap<>();
    private int attempts;

    private Race(BenchSettings settings, BenchServer server, List<Contestant> contestants) throws SQLException {
        this.settings = settings;
        this.server = server;
        this.meter = new Meter(server.processes());
        this.contestants = contestants;
    }

    /**
     * Runs it: once to warm up, where all must say the same, and then in turns.
     *
     * @param night the folder of the night
     * @return what each took; Daejo first, then its peers, then Daejo with an empty inbox
     * @throws UnequalDiscrepancies when one finds what another does not; then no time is known
     */
    public static List<Times> run(BenchSettings settings, Path night, BenchServer server)
            throws IOException, SQLException {
        Ours ours = Ours.of(settings, night, server);
        List<Contestant> contestants = new ArrayList<>(List.of(ours));
        contestants.addAll(peers(settings, night, server));
        Path empty = Files.createDirectories(settings.folder().resolve("empty-inbox"));
        Race race = new Race(settings, server, contestants);
        race.warmUp();
        for (int run = 0; run < settings.runs(); run++) {
            race.round(run);
            race.measure(ours.withoutFiles(empty));
        }
        return race.times();
    }

    private static List<Contestant> peers(BenchSettings settings, Path night, BenchServer server) throws IOException {
        List<Contestant> peers = new ArrayList<>();
        if (settings.peers().contains("duckdb")) {
            peers.add(DuckDb.of(settings, night));
        }
        if (settings.peers().contains("postgres")) {
            peers.add(new Postgres(server, night, settings.encoding()));
        }
        return peers;
    }

    private void warmUp() throws IOException, SQLException {
        round(0);
        if (settings.runs() > 0) {
            usages.clear();
        }
    }

    /** Each once; another begins each time. */
    private void round(int first) throws IOException, SQLException {
        Map<String, DiscrepancyFile> found = new LinkedHashMap<>();
        for (int at = 0; at < contestants.size(); at++) {
            Contestant contestant = contestants.get((first + at) % contestants.size());
            found.put(
                    contestant.name(), DiscrepancyFile.read(measure(contestant).discrepancies()));
        }
        compare(found);
    }

    private Attempt measure(Contestant contestant) throws IOException, SQLException {
        Path folder = Folder.fresh(settings.folder().resolve("attempts").resolve(Integer.toString(attempts++ % 4)));
        Attempt attempt = contestant.prepare(folder);
        server.settle();
        usages.computeIfAbsent(contestant.name(), name -> new ArrayList<>()).add(attempt.measure(meter));
        return attempt;
    }

    private void compare(Map<String, DiscrepancyFile> found) {
        String first = contestants.get(0).name();
        DiscrepancyFile ours = found.getOrDefault(first, new DiscrepancyFile(List.of()));
        for (Map.Entry<String, DiscrepancyFile> other : found.entrySet()) {
            DiscrepancyFile theirs = settings.spoil() && !other.getKey().equals(first)
                    ? other.getValue().spoiled()
                    : other.getValue();
            Optional<String> difference = ours.differenceFrom(theirs);
            if (difference.isPresent()) {
                throw new UnequalDiscrepancies(first, other.getKey(), difference.get());
            }
        }
    }

    private List<Times> times() {
        return usages.entrySet().stream()
                .map(entry -> new Times(entry.getKey(), entry.getValue()))
                .toList();
    }
}
