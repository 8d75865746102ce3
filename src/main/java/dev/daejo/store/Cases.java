package dev.daejo.store;

import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;

/** The cases over the nights. */
public final class Cases {

    private static final String BALANCE = CaseComparison.WITH_COMPARED + """
            SELECT count(*) FILTER (WHERE was IS NULL) AS opened,
                count(*) FILTER (WHERE now IS NULL) AS closed,
                (SELECT count(*) FROM discrepancy WHERE run_id = :run) AS open_now
            FROM compared
            """;

    private final Rows rows;
    private final Runs runs;

    public Cases(DataSource dataSource) {
        this.rows = Rows.ofWholeRuns(dataSource);
        this.runs = new Runs(dataSource);
    }

    private static final String OPEN = "SELECT count(*) AS open_now FROM discrepancy WHERE run_id = :run";

    /**
     * Counts the cases of a run, finished or about to be, against those of the last business date before its own. What was
     * open then is the count taken when that run finished, not its rows of today.
     */
    public CaseBalance balance(long runId, LocalDate businessDate) {
        return runs.lastBefore(businessDate)
                .map(before -> compared(runId, before))
                .orElseGet(() -> first(runId));
    }

    private CaseBalance compared(long runId, NightRun before) {
        return rows.list(
                        BALANCE,
                        Map.of("run", runId, "before", before.id()),
                        (row, index) -> new CaseBalance(
                                before.openCases(),
                                row.getLong("opened"),
                                row.getLong("closed"),
                                row.getLong("open_now")))
                .get(0);
    }

    /** Without a last business date all cases are opened. */
    private CaseBalance first(long runId) {
        long open = rows.list(OPEN, Map.of("run", runId), (row, index) -> row.getLong("open_now"))
                .get(0);
        return new CaseBalance(0, open, 0, open);
    }
}
