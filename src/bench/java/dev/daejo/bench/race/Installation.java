package dev.daejo.bench.race;

import dev.daejo.bench.BenchSettings;
import dev.daejo.bench.measure.BenchDatabase;
import dev.daejo.bench.measure.BenchServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;

/**
 * Daejo as it is installed: a store of its own, at first empty, and a database whose tables are made.
 *
 * @param night the folder with reference data and layouts
 * @param folder of the store and the reports
 * @param reports which are written, {@code all} or {@code csv}
 */
public record Installation(List<String> program, Path night, BenchDatabase database, Path folder, String reports) {

    private static final String DATABASE = "daejo_bench";
    private static final int DONE = 0;
    private static final int FILES_MISSING = 3;

    /** In an empty folder that it makes. */
    public static Installation fresh(
            BenchSettings settings, Path night, BenchServer server, Path folder, String reports)
            throws IOException, SQLException {
        BenchDatabase database = server.create(DATABASE);
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .load()
                .migrate();
        return new Installation(program(settings), night, database, Folder.fresh(folder), reports);
    }

    /** The same with other reference data and layouts. */
    public Installation with(Path otherNight) {
        return new Installation(program, otherNight, database, folder, reports);
    }

    /** The command of one night. */
    public Attempt night(String date, Path inbox) {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(
                "reconcile",
                "--date=" + date,
                "--inbox=" + inbox,
                "--reference=" + night.resolve("reference"),
                "--layouts=" + night.resolve("layouts"),
                "--out=" + folder.resolve("reports"),
                "--store=" + folder.resolve("store"),
                "--daejo.reports=" + reports));
        Map<String, String> environment = Map.of(
                "SPRING_DATASOURCE_URL", database.url(),
                "SPRING_DATASOURCE_USERNAME", database.user(),
                "SPRING_DATASOURCE_PASSWORD", database.password());
        Path discrepancies = folder.resolve("reports").resolve(date).resolve("discrepancies.csv");
        return new Attempt(command, environment, discrepancies, folder.resolve("log.txt"), Set.of(DONE, FILES_MISSING));
    }

    private static List<String> program(BenchSettings settings) throws IOException {
        return settings.ours().equals(List.of(""))
                ? List.of(PreparedStart.of(settings).toString())
                : settings.ours();
    }
}
