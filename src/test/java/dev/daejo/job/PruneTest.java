package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ops/postgres/prune.sql} lets go, and what it does not. */
class PruneTest {

    private static final String[] CALENDAR = {"date,name", "2025-10-03,개천절"};

    private final World world;

    PruneTest(@TempDir Path folder) {
        this.world = World.in(folder).promised(4);
    }

    @Test
    void aNightThatWasLetGoIsComputedAnewAndSaysTheSame() throws IOException, SQLException {
        world.night();
        List<String> before = reports();
        world.write("reference/holidays.csv", CALENDAR).night();
        sql("UPDATE night_run SET finished_at = '2020-01-01 03:00' WHERE state = 'SUPERSEDED'");

        prune();

        assertThat(count("evidence WHERE run_id = 1")).isZero();
        assertThat(world.write("reference/holidays.csv", "date,name").night().status())
                .isZero();
        assertThat(reports()).isEqualTo(before);
    }

    @Test
    void theResultOfADateStaysHoweverOldItIs() throws IOException, SQLException {
        world.night();
        sql("UPDATE night_run SET finished_at = '2020-01-01 03:00'");
        long evidence = count("evidence");

        prune();

        assertThat(evidence).isPositive();
        assertThat(count("evidence")).isEqualTo(evidence);
        assertThat(world.night().status()).isZero();
    }

    @Test
    void whatWasSupersededLatelyStays() throws IOException, SQLException {
        world.night();
        world.write("reference/holidays.csv", CALENDAR).night();
        sql("UPDATE night_run SET finished_at = now() AT TIME ZONE 'Asia/Seoul' - interval '80 days'");

        prune();

        assertThat(count("evidence WHERE run_id = 1")).isPositive();
    }

    private List<String> reports() {
        return Stream.of(
                        "discrepancies.csv",
                        "evidence.csv",
                        "claims.csv",
                        "control-totals.csv",
                        "files.csv",
                        "run.json")
                .map(world::report)
                .toList();
    }

    private void prune() throws IOException, SQLException {
        sql("BEGIN;" + Files.readString(Path.of("ops/postgres/prune.sql")) + "COMMIT");
    }

    private void sql(String statements) throws SQLException {
        try (Connection connection = world.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private long count(String rows) throws SQLException {
        try (Connection connection = world.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM " + rows)) {
            row.next();
            return row.getLong(1);
        }
    }
}
