package dev.daejo.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TestDatabaseTest {

    private static final String ENGINES = "dev.daejo.store.embedded.TestDatabase#engines";

    @ParameterizedTest
    @MethodSource(ENGINES)
    void givesSessionsAForeignTimeZone(TestEngine engine) throws SQLException {
        assertThat(answer(engine.freshDatabase(), "SHOW timezone")).isEqualTo("America/New_York");
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void givesEveryAskerADatabaseOfItsOwn(TestEngine engine) throws SQLException {
        DataSource first = engine.freshDatabase();
        answer(first, "CREATE TABLE seen (id int)");

        assertThat(answer(engine.freshDatabase(), "SELECT to_regclass('seen') IS NULL"))
                .isEqualTo("t");
    }

    private static String answer(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Sql.answer(connection, sql);
        }
    }
}
