package dev.daejo.bench.race;

import dev.daejo.bench.measure.BenchDatabase;
import dev.daejo.bench.measure.BenchServer;
import dev.daejo.bench.peer.PostgresPeer;
import dev.daejo.sample.BulkNight;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** {@code COPY} into PostgreSQL and SQL, in a new database of the running server. */
record Postgres(BenchServer server, Path night, String encoding) implements Contestant {

    private static final String DATABASE = "peer_bench";

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Attempt prepare(Path folder) throws SQLException {
        BenchDatabase database = server.create(DATABASE);
        Path out = folder.resolve("discrepancies.csv");
        List<String> command = List.of(
                Java.program(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Java.path(
                        Stream.concat(Java.ownClasses().stream(), Java.entries("org/postgresql/postgresql").stream())),
                PostgresPeer.class.getName(),
                night.toString(),
                BulkNight.BUSINESS_DATE,
                encoding,
                out.toString());
        Map<String, String> environment = Map.of(
                "BENCH_URL", database.url(),
                "BENCH_USER", database.user(),
                "BENCH_PASSWORD", database.password());
        return new Attempt(command, environment, out, folder.resolve("log.txt"), Set.of(0));
    }
}
