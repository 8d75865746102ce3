package dev.daejo.store.figure;

import dev.daejo.store.NightLock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the figures. Those of a night are read once: the rows of a finished run do not change. One thread reads at a time.
 */
public final class FiguresReader {

    private static final String COMPLETED_STEPS = """
            SELECT DISTINCT ON (step_name) step_name, extract(epoch FROM end_time - start_time)::float8 AS seconds
            FROM batch_step_execution
            WHERE status = 'COMPLETED' AND end_time IS NOT NULL AND step_name NOT LIKE '%:%'
            ORDER BY step_name, step_execution_id DESC
            """;

    private static final String LAST_CLOSING_DID_NOT_BALANCE = """
            SELECT status = 'FAILED' AND exit_message LIKE '%The night does not balance%'
            FROM batch_step_execution
            WHERE step_name = 'closeNight' AND end_time IS NOT NULL
            ORDER BY step_execution_id DESC LIMIT 1
            """;

    private final JdbcClient jdbc;
    private @Nullable Long nightRead;
    private Optional<NightFigures> night = Optional.empty();

    public FiguresReader(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** What is known now. */
    public synchronized Figures read() {
        return new Figures(
                number("SELECT extract(epoch FROM clock_timestamp())::float8").orElseThrow(),
                jdbc.sql("SELECT pg_database_size(current_database())")
                        .query(Long.class)
                        .single(),
                runs(),
                steps(),
                night());
    }

    private Optional<NightFigures> night() {
        Optional<Long> last =
                jdbc.sql("SELECT run_id FROM last_night").query(Long.class).optional();
        if (!last.equals(Optional.ofNullable(nightRead))) {
            night = last.map(run -> new NightQueries(jdbc, run).read());
            nightRead = last.orElse(null);
        }
        return night;
    }

    private RunFigures runs() {
        boolean atWork = NightLock.isTaken(jdbc);
        boolean endedWell = jdbc.sql("SELECT ended_at IS NOT NULL FROM night_run ORDER BY run_id DESC LIMIT 1")
                .query(Boolean.class)
                .optional()
                .orElse(true);
        return new RunFigures(
                number(seconds("started_at") + " WHERE run_id = (SELECT max(run_id) FROM night_run)"),
                number(seconds("max(ended_at)")),
                !endedWell && !atWork,
                atWork,
                jdbc.sql(LAST_CLOSING_DID_NOT_BALANCE)
                        .query(Boolean.class)
                        .optional()
                        .orElse(false));
    }

    private Map<String, Double> steps() {
        Map<String, Double> seconds = new TreeMap<>();
        jdbc.sql(COMPLETED_STEPS).query(row -> {
            seconds.put(row.getString("step_name"), row.getDouble("seconds"));
        });
        return seconds;
    }

    private OptionalDouble number(String sql) {
        return jdbc.sql(sql)
                .query((row, index) -> {
                    double value = row.getDouble(1);
                    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
                })
                .optional()
                .orElse(OptionalDouble.empty());
    }

    private static String seconds(String column) {
        return "SELECT extract(epoch FROM %s AT TIME ZONE 'Asia/Seoul')::float8 FROM night_run".formatted(column);
    }
}
