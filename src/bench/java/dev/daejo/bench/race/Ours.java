package dev.daejo.bench.race;

import dev.daejo.bench.BenchSettings;
import dev.daejo.bench.measure.BenchServer;
import dev.daejo.sample.BulkNight;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Daejo itself: a whole night from the start of its process to its end, newly installed; its outputs are CSV files. */
record Ours(String name, BenchSettings settings, Path night, Path inbox, BenchServer server) implements Contestant {

    static Ours of(BenchSettings settings, Path night, BenchServer server) {
        return new Ours("Daejo", settings, night, night.resolve("inbox"), server);
    }

    /** The same with nothing to read. */
    Ours withoutFiles(Path emptyInbox) {
        return new Ours(name + ", empty inbox", settings, night, emptyInbox, server);
    }

    @Override
    public Attempt prepare(Path folder) throws IOException, SQLException {
        return Installation.fresh(settings, night, server, folder, "csv").night(BulkNight.BUSINESS_DATE, inbox);
    }
}
