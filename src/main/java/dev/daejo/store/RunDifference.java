package dev.daejo.store;

import dev.daejo.store.CaseChange.Reason;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How a run's input differs from that of the last business date's, and so why a case changed: the nearest cause first.
 *
 * @param lastBusinessDate absent when this is the first; then every case is there for its files
 */
record RunDifference(@Nullable LocalDate lastBusinessDate, boolean files, boolean references) {

    private static final String DIFFER = """
            SELECT EXISTS (
                (SELECT %2$s FROM %1$s WHERE run_id = :run EXCEPT SELECT %2$s FROM %1$s WHERE run_id = :before)
                UNION ALL
                (SELECT %2$s FROM %1$s WHERE run_id = :before EXCEPT SELECT %2$s FROM %1$s WHERE run_id = :run))
            """;

    static RunDifference between(DataSource dataSource, NightRun run, Optional<NightRun> before) {
        if (before.isEmpty()) {
            return new RunDifference(null, true, false);
        }
        JdbcClient jdbc = JdbcClient.create(dataSource);
        return new RunDifference(
                before.get().businessDate(),
                differ(jdbc, run, before.get(), "run_file", "name, sha256, verdict"),
                differ(jdbc, run, before.get(), "run_reference", "name, sha256"));
    }

    /** Why a case is open now that was not, or not so. */
    Reason ofOpen(boolean restsOnNewFile, LocalDate since) {
        if (restsOnNewFile) {
            return Reason.NEW_FILE;
        }
        if (isSinceThen(since)) {
            return Reason.DAY_PASSED;
        }
        if (references) {
            return Reason.REFERENCE_CHANGED;
        }
        return files ? Reason.NEW_FILE : Reason.DAY_PASSED;
    }

    /** Whether a day was still to come on the last business date. */
    boolean isSinceThen(@Nullable LocalDate since) {
        return lastBusinessDate != null && since != null && since.isAfter(lastBusinessDate);
    }

    /** Why a case is gone. */
    Reason ofClosed() {
        if (files) {
            return Reason.NEW_FILE;
        }
        return references ? Reason.REFERENCE_CHANGED : Reason.DAY_PASSED;
    }

    private static boolean differ(JdbcClient jdbc, NightRun run, NightRun before, String table, String columns) {
        return jdbc.sql(DIFFER.formatted(table, columns))
                .param("run", run.id())
                .param("before", before.id())
                .query(Boolean.class)
                .single();
    }
}
