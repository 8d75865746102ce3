package dev.daejo.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
        answer(first, "CREATE TABLE seen (id int); SELECT 1");

        assertThat(answer(engine.freshDatabase(), "SELECT to_regclass('seen')")).isNull();
    }

    private static String answer(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            while (statement.getResultSet() == null) {
                statement.getMoreResults();
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
