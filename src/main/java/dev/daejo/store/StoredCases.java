package dev.daejo.store;

import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The cases of a finished run member by member, for one who goes over the members himself. */
public final class StoredCases {

    private static final String BY_MEMBER = """
            SELECT d.*, d.received - d.expected AS difference, coalesce(c.claim, '') AS claim
            FROM discrepancy d LEFT JOIN (
                SELECT case_id, string_agg(step || ' ' || status, ', ' ORDER BY claim_id) AS claim
                FROM claim WHERE run_id = :run GROUP BY case_id
            ) c USING (case_id)
            WHERE d.run_id = :run ORDER BY d.member_id, %s
            """.formatted(DiscrepancyRow.REPORT_ORDER);

    private final Rows rows;
    private final NightRun run;

    public StoredCases(DataSource dataSource, NightRun run) {
        this.rows = Rows.ofWholeRuns(dataSource);
        this.run = run;
    }

    /** By member by code point, then in the order of the report. */
    public void forEach(Consumer<CaseState> consumer) {
        rows.forEach(BY_MEMBER, Map.of("run", run.id()), row -> consumer.accept(state(row)));
    }

    private static CaseState state(ResultSet row) throws SQLException {
        return new CaseState(
                row.getString("case_id"),
                DiscrepancyType.valueOf(row.getString("type")),
                row.getString("program_id"),
                row.getString("member_id"),
                row.getString("reference"),
                row.getLong("difference"),
                row.getString("claim"));
    }
}
