package dev.daejo.store;

import dev.daejo.reconciliation.NightVerdict;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The executions of the nights. Everything that writes is called by the one process that holds the {@link NightLock}; so
 * any other run that is neither finished nor answered is dead.
 *
 * <p>A night is a business date and a fingerprint. Its rows stand under one run, however often it was begun: a later run
 * of the same night continues under the id of the one that died. A date has one current result; earlier ones are kept.
 */
public final class Runs {

    static final String FINISHED = """
            SELECT run_id, business_date, fingerprint, verdict, exit_status, holes, holes_in_words, open_cases
            FROM night_run
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public Runs(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /** Begins a run, whose night is not known before intake; {@code startedAt} is wall-clock time in Asia/Seoul. */
    public long begin(LocalDate businessDate, String rulesVersion, LocalDateTime startedAt) {
        return jdbc.sql("""
                        INSERT INTO night_run (business_date, rules_version, started_at) VALUES (?, ?, ?)
                        RETURNING run_id
                        """)
                .params(businessDate, rulesVersion, startedAt)
                .query(Long.class)
                .single();
    }

    /** The runs of the date, but for this one, that died and whose night no run has finished since; by id. */
    public List<Long> deadRuns(LocalDate businessDate, long thisRun) {
        return jdbc.sql("""
                        SELECT run_id FROM night_run
                        WHERE business_date = ? AND run_id <> ? AND state IN ('RUNNING', 'DEAD')
                        ORDER BY run_id
                        """).params(businessDate, thisRun).query(Long.class).list();
    }

    /** Says of a run that was found running without the lock that it is dead. */
    public void markDead(long runId) {
        jdbc.sql("UPDATE night_run SET state = 'DEAD' WHERE run_id = ? AND state = 'RUNNING'")
                .param(runId)
                .update();
    }

    /** The finished run of this night, whether it is still the result of its date or was superseded. */
    public Optional<NightRun> finished(LocalDate businessDate, String fingerprint) {
        return jdbc.sql(FINISHED
                        + "WHERE business_date = ? AND fingerprint = ? AND state IN ('FINISHED', 'SUPERSEDED')")
                .params(businessDate, fingerprint)
                .query(Runs::nightRun)
                .optional();
    }

    /**
     * Tells a run which night it is, once the files are in. Ask {@link #finished} first: a finished night is not begun
     * again.
     *
     * @param references SHA-256 of each reference file by its name
     * @return the run under whose id the rows of this night stand: an earlier one of the same night that died, or this
     */
    public long identify(long runId, String fingerprint, Map<String, String> references) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<Long> begun = ofSameNight(runId, fingerprint);
            begun.ifPresentOrElse(
                    run -> UnfinishedRun.require(jdbc, run), () -> describe(runId, fingerprint, references));
            return begun.orElse(runId);
        }));
    }

    /**
     * Makes the rows of a run the result of its date, in one transaction: the result before it is superseded and kept, and
     * every other run of the date that ended without a result is answered by this one.
     */
    public void finish(long runId, RunResult result) {
        transaction.executeWithoutResult(status -> {
            endOthers(runId);
            requireOne(
                    publish(runId, result), "Run %d is finished already or does not know its night".formatted(runId));
        });
    }

    /** Says of a run that what it was asked for is done, and when, as wall-clock time in Asia/Seoul. */
    public void endedWell(long runId, LocalDateTime endedAt) {
        jdbc.sql("UPDATE night_run SET ended_at = ? WHERE run_id = ?")
                .params(endedAt, runId)
                .update();
    }

    /**
     * Makes a night that is found done the result of its date again, whichever superseded it; the runs that only asked for
     * it are answered.
     */
    public void repeat(long finishedRun) {
        transaction.executeWithoutResult(status -> {
            endOthers(finishedRun);
            requireOne(publishAgain(finishedRun), "Run %d is not finished".formatted(finishedRun));
        });
    }

    /** The result of the greatest earlier business date that has one: the last business date. */
    public Optional<NightRun> lastBefore(LocalDate businessDate) {
        return jdbc.sql(FINISHED + "WHERE business_date < ? AND state = 'FINISHED' ORDER BY business_date DESC LIMIT 1")
                .param(businessDate)
                .query(Runs::nightRun)
                .optional();
    }

    /** The greatest business date that has a result. */
    public Optional<LocalDate> lastFinishedDate() {
        return jdbc.sql("SELECT max(business_date) FROM night_run WHERE state = 'FINISHED'")
                .query(LocalDate.class)
                .optional();
    }

    /** The business dates from this one on that have a result, in order. */
    public List<LocalDate> finishedSince(LocalDate first) {
        return jdbc.sql("SELECT business_date FROM night_run WHERE state = 'FINISHED' AND business_date >= ?"
                        + " ORDER BY business_date")
                .param(first)
                .query(LocalDate.class)
                .list();
    }

    private Optional<Long> ofSameNight(long runId, String fingerprint) {
        return jdbc.sql("""
                        SELECT same.run_id FROM night_run same JOIN night_run this USING (business_date)
                        WHERE this.run_id = ? AND same.fingerprint = ?
                        """).params(runId, fingerprint).query(Long.class).optional();
    }

    private void describe(long runId, String fingerprint, Map<String, String> references) {
        jdbc.sql("UPDATE night_run SET fingerprint = ? WHERE run_id = ?")
                .params(fingerprint, runId)
                .update();
        references.forEach(
                (name, sha256) -> jdbc.sql("INSERT INTO run_reference (run_id, name, sha256) VALUES (?, ?, ?)")
                        .params(runId, name, sha256)
                        .update());
    }

    private void endOthers(long runId) {
        jdbc.sql("""
                        UPDATE night_run SET state = CASE state WHEN 'FINISHED' THEN 'SUPERSEDED' ELSE 'ANSWERED' END
                        WHERE run_id <> :run AND state IN ('FINISHED', 'RUNNING', 'DEAD')
                            AND business_date = (SELECT business_date FROM night_run WHERE run_id = :run)
                        """).param("run", runId).update();
    }

    private int publish(long runId, RunResult result) {
        return jdbc.sql("""
                        UPDATE night_run SET state = 'FINISHED', verdict = ?, exit_status = ?, holes = ?,
                            holes_in_words = ?, finished_at = ?,
                            open_cases = (SELECT count(*) FROM discrepancy d WHERE d.run_id = night_run.run_id)
                        WHERE run_id = ? AND fingerprint IS NOT NULL AND state IN ('RUNNING', 'DEAD', 'ANSWERED')
                        """)
                .params(
                        result.verdict().name(),
                        result.exitStatus(),
                        result.holes(),
                        new SqlArrayValue("text", result.holesInWords().toArray()),
                        result.finishedAt(),
                        runId)
                .update();
    }

    private int publishAgain(long finishedRun) {
        return jdbc.sql(
                        "UPDATE night_run SET state = 'FINISHED' WHERE run_id = ? AND state IN ('FINISHED', 'SUPERSEDED')")
                .param(finishedRun)
                .update();
    }

    private static void requireOne(int rows, String otherwise) {
        if (rows != 1) {
            throw new IllegalStateException(otherwise);
        }
    }

    static NightRun nightRun(ResultSet row, int index) throws SQLException {
        return new NightRun(
                row.getLong("run_id"),
                row.getObject("business_date", LocalDate.class),
                row.getString("fingerprint"),
                NightVerdict.valueOf(row.getString("verdict")),
                row.getInt("exit_status"),
                row.getLong("holes"),
                texts(row.getArray("holes_in_words")),
                row.getLong("open_cases"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
