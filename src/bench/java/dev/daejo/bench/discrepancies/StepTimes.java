package dev.daejo.bench.discrepancies;

import dev.daejo.bench.measure.BenchDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads how many seconds each step of the only night of a database took, in their order. */
final class StepTimes {

    private static final String STEPS = """
            SELECT step_name, extract(epoch FROM end_time - start_time)::float8 AS seconds
            FROM batch_step_execution WHERE step_name NOT LIKE '%:%' ORDER BY step_execution_id
            """;

    private StepTimes() {}

    static Map<String, Double> read(BenchDatabase database) throws SQLException {
        Map<String, Double> seconds = new LinkedHashMap<>();
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(STEPS)) {
            while (row.next()) {
                seconds.put(row.getString("step_name"), row.getDouble("seconds"));
            }
        }
        return seconds;
    }
}
