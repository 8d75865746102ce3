package dev.daejo.bench.race;

import dev.daejo.bench.BenchSettings;
import dev.daejo.bench.measure.BenchServer;
import dev.daejo.bench.measure.Meter;
import dev.daejo.bench.measure.Usage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** A night of Daejo alone. */
public final class OurNight {

    private OurNight() {}

    /** Runs it with more in its environment. */
    public static Usage run(BenchSettings settings, Path night, BenchServer server, Map<String, String> environment)
            throws IOException, SQLException {
        Path folder = Folder.fresh(settings.folder().resolve("attempts/alone"));
        Attempt attempt = Ours.of(settings, night, server).prepare(folder).with(environment);
        return attempt.measure(new Meter(server.processes()));
    }
}
