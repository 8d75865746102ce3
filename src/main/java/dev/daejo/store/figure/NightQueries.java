package dev.daejo.store.figure;

import dev.daejo.reconciliation.NightVerdict;
import dev.daejo.reconciliation.Tally;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the figures of one finished run; counts and sums only. Two key columns, then a count, then won. */
final class NightQueries {

    private static final String FILES = """
            SELECT coalesce(lower(f.kind), 'unknown'), r.verdict, count(*), 0
            FROM run_file r JOIN source_file f USING (name, sha256)
            WHERE r.run_id = :run GROUP BY 1, 2 ORDER BY 1, 2
            """;

    private static final String UNTRUSTED = """
            SELECT coalesce(lower(f.kind), 'unknown'), count(DISTINCT r.name), 0
            FROM run_file r JOIN source_file f USING (name, sha256)
            WHERE r.run_id = :run AND r.verdict = 'QUARANTINED' AND NOT EXISTS (
                SELECT FROM run_file good
                WHERE good.run_id = r.run_id AND good.name = r.name AND good.verdict <> 'QUARANTINED')
            GROUP BY 1 ORDER BY 1
            """;

    private static final String LINES = """
            SELECT line.outcome, sum(line.lines)::bigint, 0
            FROM run_file r JOIN source_file f USING (name, sha256)
            CROSS JOIN LATERAL (VALUES
                ('ACCEPTED', r.accepted), ('REJECTED', r.rejected), ('DUPLICATE', r.duplicates), ('SKIPPED', r.skipped),
                ('QUARANTINED', CASE r.verdict WHEN 'QUARANTINED' THEN f.lines ELSE 0 END)) AS line (outcome, lines)
            WHERE r.run_id = :run GROUP BY 1 ORDER BY 1
            """;

    private static final String PROGRAMS = """
            SELECT part, name, count, amount FROM control_total_share
            WHERE run_id = :run AND part_of = 'PROGRAM' ORDER BY 1, 2
            """;

    private static final String CASES = """
            SELECT program_id, type, count(*), sum(abs(received - expected))
            FROM discrepancy WHERE run_id = :run GROUP BY 1, 2 ORDER BY 1, 2
            """;

    private static final String AGES = """
            SELECT d.type, (r.business_date - d.since)::bigint, count(*), sum(abs(d.received - d.expected))
            FROM discrepancy d JOIN night_run r USING (run_id) WHERE run_id = :run GROUP BY 1, 2 ORDER BY 1, 2
            """;

    private static final String CLAIMS = """
            SELECT step, status, count(*), sum(amount)
            FROM claim WHERE run_id = :run GROUP BY 1, 2 ORDER BY 1, 2
            """;

    private static final String TERMS = """
            SELECT c.status, (c.expires_on - r.business_date)::bigint, count(*), sum(c.amount)
            FROM claim c JOIN night_run r USING (run_id) WHERE run_id = :run GROUP BY 1, 2 ORDER BY 1, 2
            """;

    private static final String SOURCES = """
            SELECT lower(kind), counterparty_id, holes, 0 FROM run_source WHERE run_id = :run ORDER BY 1, 2
            """;

    private static final String PAIRINGS = """
            SELECT part, count, amount FROM control_total_share
            WHERE run_id = :run AND part_of = 'STEP' AND name = 'credits' ORDER BY 1
            """;

    /** The pay days as each night of the last months saw them. */
    private static final String SEEN = """
            WITH seen AS (
                SELECT r.run_id, r.business_date, left(s.part, -11) AS program_id, right(s.part, 10)::date AS due_on,
                    coalesce(sum(s.count) FILTER (WHERE s.name = 'expected'), 0) AS promised,
                    coalesce(sum(s.amount) FILTER (WHERE s.name = 'expected'), 0) AS promised_won,
                    coalesce(sum(s.count) FILTER (WHERE s.name = 'outstanding'), 0) AS missing,
                    coalesce(sum(s.amount) FILTER (WHERE s.name = 'outstanding'), 0) AS missing_won,
                    coalesce(sum(s.count) FILTER (WHERE s.name = 'not_yet_due'), 0) AS pending
                FROM night_run this
                JOIN night_run r ON r.state = 'FINISHED'
                    AND r.business_date BETWEEN this.business_date - 200 AND this.business_date
                JOIN control_total_share s ON s.run_id = r.run_id AND s.part_of = 'PAY_DAY'
                WHERE this.run_id = :run
                GROUP BY 1, 2, 3, 4)
            """;

    /** Each of the four days before is taken from the night that saw it at the age the last one has now. */
    private static final String PAY_DAYS = SEEN + """
            , last AS (
                SELECT DISTINCT ON (program_id) * FROM seen
                WHERE run_id = :run AND pending = 0 AND promised > 0 ORDER BY program_id, due_on DESC)
            SELECT last.*, (
                SELECT coalesce(percentile_cont(0.5) WITHIN GROUP (ORDER BY at_that_age.ratio), 0)
                FROM (
                    SELECT DISTINCT due_on FROM seen
                    WHERE seen.program_id = last.program_id AND seen.due_on < last.due_on
                    ORDER BY due_on DESC LIMIT 4) before
                CROSS JOIN LATERAL (
                    SELECT (seen.missing / seen.promised)::float8 AS ratio FROM seen
                    WHERE seen.program_id = last.program_id AND seen.due_on = before.due_on AND seen.promised > 0
                    ORDER BY abs((seen.business_date - seen.due_on) - (last.business_date - last.due_on)),
                        seen.business_date
                    LIMIT 1) at_that_age) AS usual
            FROM last ORDER BY last.program_id
            """;

    private static final String LATEST = SEEN + """
            , latest AS (
                SELECT program_id, max(due_on) AS due_on FROM seen
                WHERE run_id = :run AND promised > 0 GROUP BY program_id)
            """;

    private static final String REACHED = LATEST + """
            SELECT seen.program_id, sum(seen.promised)::bigint, sum(seen.promised_won)
            FROM seen JOIN latest USING (program_id)
            WHERE seen.run_id = :run AND seen.due_on > latest.due_on - 7 GROUP BY 1 ORDER BY 1
            """;

    private static final String FAILURES = LATEST + """
            SELECT d.program_id, d.type, count(*), sum(d.expected)
            FROM discrepancy d JOIN latest USING (program_id)
            WHERE d.run_id = :run AND d.type IN ('SYSTEM_ERROR', 'UNKNOWN_RESULT', 'REJECTED', 'OUTAGE')
                AND d.due_on > latest.due_on - 7 AND d.due_on <= latest.due_on
            GROUP BY 1, 2 ORDER BY 1, 2
            """;

    private final JdbcClient jdbc;
    private final long runId;

    NightQueries(JdbcClient jdbc, long runId) {
        this.jdbc = jdbc;
        this.runId = runId;
    }

    NightFigures read() {
        return jdbc.sql("SELECT business_date, verdict FROM night_run WHERE run_id = :run")
                .param("run", runId)
                .query((row, index) ->
                        read(row.getObject(1, LocalDate.class), NightVerdict.valueOf(row.getString("verdict"))))
                .single();
    }

    private NightFigures read(LocalDate businessDate, NightVerdict verdict) {
        return new NightFigures(
                businessDate,
                verdict,
                members(),
                tallies(FILES),
                tallies(UNTRUSTED),
                tallies(LINES),
                tallies(PROGRAMS),
                tallies(CASES),
                aged(AGES),
                tallies(CLAIMS),
                aged(TERMS),
                tallies(SOURCES),
                tallies(PAIRINGS),
                payDays(),
                tallies(REACHED),
                tallies(FAILURES));
    }

    private long members() {
        return jdbc.sql("SELECT coalesce(sum(members), 0)::bigint FROM run_block WHERE run_id = :run")
                .param("run", runId)
                .query(Long.class)
                .single();
    }

    private List<KeyedTally> tallies(String sql) {
        return jdbc.sql(sql).param("run", runId).query(NightQueries::keyed).list();
    }

    private List<AgedTally> aged(String sql) {
        return jdbc.sql(sql)
                .param("run", runId)
                .query((row, index) -> new AgedTally(row.getString(1), row.getObject(2, Long.class), tally(row, 3)))
                .list();
    }

    private List<PayDay> payDays() {
        return jdbc.sql(PAY_DAYS)
                .param("run", runId)
                .query((row, index) -> new PayDay(
                        row.getString("program_id"),
                        row.getObject("due_on", LocalDate.class),
                        Tally.of(row.getLong("promised"), won(row.getBigDecimal("promised_won"))),
                        Tally.of(row.getLong("missing"), won(row.getBigDecimal("missing_won"))),
                        row.getDouble("usual")))
                .list();
    }

    /** The last two columns are the tally, those before them the keys. */
    private static KeyedTally keyed(ResultSet row, int index) throws SQLException {
        int keys = row.getMetaData().getColumnCount() - 2;
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= keys; column++) {
            values.add(row.getString(column));
        }
        return new KeyedTally(values, tally(row, keys + 1));
    }

    private static Tally tally(ResultSet row, int column) throws SQLException {
        return Tally.of(row.getLong(column), won(row.getBigDecimal(column + 1)));
    }

    private static BigInteger won(BigDecimal sum) {
        return sum.toBigIntegerExact();
    }
}
