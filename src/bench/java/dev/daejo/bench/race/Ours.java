package dev.daejo.bench.race;

import dev.daejo.bench.BenchSettings;
import dev.daejo.bench.measure.BenchDatabase;
import dev.daejo.bench.measure.BenchServer;
import dev.daejo.sample.BulkNight;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Daejo itself: a whole night from the start of its process to its end, in a new store and a new database, whose tables
 * were made before, as where it is installed.
 */
record Ours(String name, List<String> program, Path night, Path inbox, int status, BenchServer server)
        implements Contestant {

    private static final int FILES_MISSING = 3;
    private static final String DATABASE = "daejo_bench";

    static Ours of(BenchSettings settings, Path night, BenchServer server) {
        return new Ours("Daejo", program(settings), night, night.resolve("inbox"), 0, server);
    }

    /** The same with nothing to read; it says that files are missing. */
    Ours withoutFiles(Path emptyInbox) {
        return new Ours(name + ", empty inbox", program, night, emptyInbox, FILES_MISSING, server);
    }

    @Override
    public Attempt prepare(Path folder) throws IOException, SQLException {
        BenchDatabase database = server.create(DATABASE);
        migrate(database);
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(
                "reconcile",
                "--date=" + BulkNight.BUSINESS_DATE,
                "--inbox=" + inbox,
                "--reference=" + night.resolve("reference"),
                "--layouts=" + night.resolve("layouts"),
                "--out=" + folder.resolve("reports"),
                "--store=" + folder.resolve("store"),
                "--daejo.reports=csv"));
        Map<String, String> environment = Map.of(
                "SPRING_DATASOURCE_URL", database.url(),
                "SPRING_DATASOURCE_USERNAME", database.user(),
                "SPRING_DATASOURCE_PASSWORD", database.password());
        Path reports = folder.resolve("reports").resolve(BulkNight.BUSINESS_DATE);
        return new Attempt(
                command, environment, reports.resolve("discrepancies.csv"), folder.resolve("log.txt"), status);
    }

    private static void migrate(BenchDatabase database) {
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .load()
                .migrate();
    }

    private static List<String> program(BenchSettings settings) {
        if (!settings.ours().equals(List.of(""))) {
            return settings.ours();
        }
        return List.of(Java.program(), "-jar", System.getProperty("bench.jar", "target/daejo.jar"));
    }
}
