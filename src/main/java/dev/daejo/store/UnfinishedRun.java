package dev.daejo.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The guard before rows of a run are written: what a finished run found is never rewritten. */
final class UnfinishedRun {

    private UnfinishedRun() {}

    static void require(JdbcClient jdbc, long runId) {
        boolean unfinished =
                jdbc.sql("""
                        SELECT run_id FROM night_run
                        WHERE run_id = ? AND state IN ('RUNNING', 'DEAD', 'ANSWERED') FOR SHARE
                        """).param(runId).query(Long.class).optional().isPresent();
        if (!unfinished) {
            throw new IllegalStateException(
                    "Rows of run %d cannot be written: there is no such unfinished run".formatted(runId));
        }
    }
}
