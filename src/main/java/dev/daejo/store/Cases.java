package dev.daejo.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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

    /**
     * Counts the cases of a run, finished or about to be, against those of the last business date before its own. What was
     * open then is the count taken when that run finished, not its rows of today.
     */
    public CaseBalance balance(long runId, LocalDate businessDate) {
        Optional<NightRun> before = runs.lastBefore(businessDate);
        long beforeId = before.map(NightRun::id).orElse(CaseComparison.NO_RUN);
        return rows.list(
                        BALANCE,
                        Map.of("run", runId, "before", beforeId),
                        (row, index) -> new CaseBalance(
                                before.map(NightRun::openCases).orElse(0L),
                                row.getLong("opened"),
                                row.getLong("closed"),
                                row.getLong("open_now")))
                .get(0);
    }
}
