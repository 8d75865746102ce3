package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The roles of {@code ops/postgres/roles.sql}: what the night needs and no more. */
class DatabaseRolesTest {

    private static final String PASSWORD = "for this test";

    private final World world;

    /** Twice, since a script that stopped half way is run again. */
    DatabaseRolesTest(@TempDir Path folder) throws IOException, SQLException {
        world = World.in(folder).promised(4);
        String roles = Files.readString(Path.of("ops/postgres/roles.sql"));
        as(world.database(), roles);
        as(world.database(), roles);
        for (String role : new String[] {"owner", "run", "read"}) {
            as(world.database(), "ALTER ROLE daejo_%s PASSWORD '%s'".formatted(role, PASSWORD));
        }
    }

    @Test
    void theNightRunsWithTheRoleOfTheRunWhereTheOwnerMigrates() {
        assertThat(night()).extracting(Ended::status, Ended::err).containsExactly(0, "");
        assertThat(night()).extracting(Ended::status, Ended::err).containsExactly(0, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE evidence",
                "TRUNCATE evidence",
                "CREATE TABLE mine (id int)",
                "ALTER TABLE evidence ADD COLUMN more int",
                "DROP SCHEMA public CASCADE"
            })
    void theRoleOfTheRunCannot(String sql) {
        night();

        assertThatThrownBy(() -> as(role("daejo_run"), sql))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(must be owner|permission denied).*");
    }

    @Test
    void staffCanRead() throws SQLException {
        night();

        as(role("daejo_read"), "SELECT count(*) FROM discrepancy");
        as(role("daejo_read"), "SELECT * FROM last_night");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM evidence",
                "UPDATE night_run SET state = 'DEAD'",
                "SET default_transaction_read_only = off; DELETE FROM evidence",
                "CREATE TABLE mine (id int)"
            })
    void staffCannot(String sql) {
        night();

        assertThatThrownBy(() -> as(role("daejo_read"), sql))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(permission denied|read-only).*");
    }

    private Ended night() {
        return new World(world.folder(), role("daejo_run"))
                .night("--spring.flyway.user=daejo_owner", "--spring.flyway.password=" + PASSWORD);
    }

    private PGSimpleDataSource role(String name) {
        PGSimpleDataSource role = new PGSimpleDataSource();
        role.setUrl(world.database().getURL());
        role.setUser(name);
        role.setPassword(PASSWORD);
        return role;
    }

    private static void as(PGSimpleDataSource who, String sql) throws SQLException {
        try (Connection connection = who.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
