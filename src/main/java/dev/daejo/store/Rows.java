package dev.daejo.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.SqlArrayValue;
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

    private JdbcClient.StatementSpec asked(String sql, Map<String, ?> parameters) {
        if (joinsWholeRuns) {
            jdbc.sql(JOINING_WHOLE_RUNS).update();
        }
        return jdbc.sql(sql).params(parameters).withFetchSize(AT_A_TIME);
    }

    /** Texts as one parameter, for {@code = ANY (…)}. */
    static SqlArrayValue texts(Collection<String> texts) {
        return new SqlArrayValue("text", texts.toArray());
    }

    <T> List<T> list(String sql, Map<String, ?> parameters, RowMapper<T> mapper) {
        List<T> all = new ArrayList<>();
        forEach(sql, parameters, row -> all.add(mapper.mapRow(row, all.size())));
        return all;
    }
}
