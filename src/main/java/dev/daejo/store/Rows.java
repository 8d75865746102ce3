package dev.daejo.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads through a cursor: in a read-only transaction, some rows at a time. */
final class Rows {

    static final int AT_A_TIME = 1_000;

    private static final String NO_NESTED_LOOPS = "SET LOCAL enable_nestloop = off";

    private final JdbcClient jdbc;
    private final TransactionTemplate readOnly;
    private final boolean joinsWholeRuns;

    Rows(DataSource dataSource) {
        this(dataSource, false);
    }

    private Rows(DataSource dataSource, boolean joinsWholeRuns) {
        this.jdbc = JdbcClient.create(dataSource);
        this.readOnly = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.readOnly.setReadOnly(true);
        this.joinsWholeRuns = joinsWholeRuns;
    }

    /**
     * For questions that join the rows of whole runs. A run that was just written is not in the server's statistics, which
     * then expect one row of it and would compare each row of one run with each of the other; so its rows are hashed or
     * sorted, whatever the statistics say.
     */
    static Rows ofWholeRuns(DataSource dataSource) {
        return new Rows(dataSource, true);
    }

    void forEach(String sql, Map<String, ?> parameters, RowCallbackHandler handler) {
        readOnly.executeWithoutResult(status -> {
            if (joinsWholeRuns) {
                jdbc.sql(NO_NESTED_LOOPS).update();
            }
            jdbc.sql(sql).params(parameters).withFetchSize(AT_A_TIME).query(handler);
        });
    }

    <T> List<T> list(String sql, Map<String, ?> parameters, RowMapper<T> mapper) {
        List<T> all = new ArrayList<>();
        forEach(sql, parameters, row -> all.add(mapper.mapRow(row, all.size())));
        return all;
    }
}
