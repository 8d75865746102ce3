package dev.daejo.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads through a cursor: in a read-only transaction, some rows at a time. */
final class Rows {

    static final int AT_A_TIME = 1_000;

    /** Sorting and hashing the rows of a run of some hundred thousand cases takes so much, and otherwise goes to the disk. */
    private static final String JOINING_WHOLE_RUNS = "SET LOCAL enable_nestloop = off; SET LOCAL work_mem = '128MB'";

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
        readOnly.executeWithoutResult(status -> asked(sql, parameters).query(handler));
    }

    /** For one who asks for the next row when he wants it; the rows can be asked for until the consumer returns. */
    <T> void pull(String sql, Map<String, ?> parameters, RowMapper<T> mapper, Consumer<Iterator<T>> consumer) {
        readOnly.executeWithoutResult(status -> {
            try (Stream<T> all = asked(sql, parameters).query(mapper).stream()) {
                consumer.accept(all.iterator());
            }
        });
    }

    private JdbcClient.StatementSpec asked(String sql, Map<String, ?> parameters) {
        if (joinsWholeRuns) {
            jdbc.sql(JOINING_WHOLE_RUNS).update();
        }
        return jdbc.sql(sql).params(parameters).withFetchSize(AT_A_TIME);
    }

    <T> List<T> list(String sql, Map<String, ?> parameters, RowMapper<T> mapper) {
        List<T> all = new ArrayList<>();
        forEach(sql, parameters, row -> all.add(mapper.mapRow(row, all.size())));
        return all;
    }
}
