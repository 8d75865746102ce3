package dev.daejo.store;

import dev.daejo.store.CaseChange.Change;
import dev.daejo.store.CaseChange.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the cases of a run that were not there, or not so, after the last business date, and those that are gone. */
final class ChangeReader {

    private static final String CHANGES = CaseComparison.WITH_COMPARED + CaseComparison.AND_ON_NEW_FILE + """
            SELECT c.now, c.was, n.since,
                coalesce(n.program_id, w.program_id) AS program_id,
                coalesce(n.member_id, w.member_id) AS member_id,
                coalesce(n.reference, w.reference) AS reference,
                coalesce(w.type, '') AS type_before, coalesce(n.type, '') AS type_now,
                coalesce(w.received - w.expected, 0) AS difference_before,
                coalesce(n.received - n.expected, 0) AS difference_now,
                f.case_id IS NOT NULL AS rests_on_new_file
            FROM compared c
                LEFT JOIN discrepancy n ON n.run_id = :run AND n.case_id = c.now
                LEFT JOIN discrepancy w ON w.run_id = :before AND w.case_id = c.was
                LEFT JOIN on_new_file f ON f.case_id = c.now
            WHERE c.now IS NULL OR c.was IS NULL OR n.type <> w.type
                OR n.received - n.expected <> w.received - w.expected
            ORDER BY program_id, member_id, reference, coalesce(c.now, c.was)
            """;

    /** Without a last business date all cases are opened, and there is nothing to compare them with. */
    private static final String OPENED = """
            SELECT case_id AS now, NULL AS was, since, program_id, member_id, reference,
                '' AS type_before, type AS type_now, 0 AS difference_before, received - expected AS difference_now,
                true AS rests_on_new_file
            FROM discrepancy WHERE run_id = :run ORDER BY program_id, member_id, reference, case_id
            """;

    private final Rows rows;
    private final NightRun run;
    private final Optional<NightRun> before;
    private final RunDifference difference;

    ChangeReader(DataSource dataSource, NightRun run) {
        this.rows = Rows.ofWholeRuns(dataSource);
        this.run = run;
        this.before = new Runs(dataSource).lastBefore(run.businessDate());
        this.difference = RunDifference.between(dataSource, run, before);
    }

    void forEach(Consumer<CaseChange> consumer) {
        if (before.isEmpty()) {
            rows.forEach(OPENED, Map.of("run", run.id()), row -> consumer.accept(change(row)));
        } else {
            rows.forEach(
                    CHANGES, Map.of("run", run.id(), "before", before.get().id()), row -> consumer.accept(change(row)));
        }
    }

    private CaseChange change(ResultSet row) throws SQLException {
        String now = row.getString("now");
        String was = row.getString("was");
        Change change = change(was, now);
        return new CaseChange(
                now == null ? was : now,
                change,
                reason(change, row),
                row.getString("program_id"),
                row.getString("member_id"),
                row.getString("reference"),
                row.getString("type_before"),
                row.getString("type_now"),
                row.getLong("difference_before"),
                row.getLong("difference_now"));
    }

    private static Change change(@Nullable String was, @Nullable String now) {
        if (was == null) {
            return Change.OPENED;
        }
        return now == null ? Change.CLOSED : Change.CHANGED;
    }

    private Reason reason(Change change, ResultSet row) throws SQLException {
        return switch (change) {
            case CLOSED -> difference.ofClosed();
            case OPENED, CHANGED ->
                difference.ofOpen(row.getBoolean("rests_on_new_file"), row.getObject("since", LocalDate.class));
        };
    }
}
