package dev.daejo.store;

import dev.daejo.intake.KnownFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.transaction.support.TransactionTemplate;

/** Every file that was ever taken in (contract, section 1). A name has at most one accepted file. */
public final class Manifest {

    private static final String SELECT = "SELECT " + KnownFileRow.COLUMNS + " FROM source_file f ";
    private static final String ORDER = " ORDER BY name, sha256";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public Manifest(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /** All of them, by name by code point, then by hash. */
    public List<KnownFile> all() {
        return jdbc.sql(SELECT + ORDER).query(KnownFileRow::read).list();
    }

    /** Those of one name, by hash: at most one is accepted, any number are quarantined. */
    public List<KnownFile> named(String name) {
        return jdbc.sql(SELECT + "WHERE name = ?" + ORDER)
                .param(name)
                .query(KnownFileRow::read)
                .list();
    }

    /** Those whose hash begins so, by name, then by hash. */
    public List<KnownFile> hashed(String beginning) {
        return jdbc.sql(SELECT + "WHERE starts_with(sha256, ?)" + ORDER)
                .param(beginning)
                .query(KnownFileRow::read)
                .list();
    }

    /** The business dates whose result is a run of which the file was a file, whatever its verdict then. */
    public List<LocalDate> datesOf(KnownFile file) {
        return jdbc.sql("""
                        SELECT business_date FROM run_file JOIN night_run USING (run_id)
                        WHERE state = 'FINISHED' AND name = ? AND sha256 = ? ORDER BY business_date
                        """)
                .params(file.name(), file.sha256())
                .query(LocalDate.class)
                .list();
    }

    /**
     * Puts what a person decided in the place of what was known of a file, and remembers the decision, all or nothing.
     *
     * @param reason what the person said
     * @param decidedAt wall-clock time in Asia/Seoul
     */
    public void decide(KnownFile before, KnownFile now, String reason, LocalDateTime decidedAt) {
        transaction.executeWithoutResult(status -> {
            replace(before, now);
            jdbc.sql("""
                            INSERT INTO file_decision (name, sha256, decision, reason, verdict_before, reason_before, decided_at)
                            VALUES (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            now.name(),
                            now.sha256(),
                            now.decision().name(),
                            reason,
                            before.verdict().name(),
                            before.reason(),
                            decidedAt)
                    .update();
        });
    }

    private void replace(KnownFile before, KnownFile now) {
        int rows = jdbc.sql("""
                        UPDATE source_file SET counterparty_id = ?, first_visible_on = ?, always_visible = ?, verdict = ?,
                            decision = ?, reason = ?, lines = ?, rejected = ?, amount = ?, won = ?, layout = ?
                        WHERE name = ? AND sha256 = ? AND verdict = ?
                        """)
                .param(now.counterpartyId())
                .param(now.firstVisibleOn())
                .param(now.alwaysVisible())
                .param(now.verdict().name())
                .param(now.decision().name())
                .param(now.reason())
                .param(now.lines())
                .param(now.rejected())
                .param(now.amount())
                .param(new BigDecimal(now.won()))
                .param(Objects.toString(now.layout(), ""))
                .param(now.name())
                .param(now.sha256())
                .param(before.verdict().name())
                .update();
        if (rows != 1) {
            throw new IllegalStateException("'%s' is no longer what it was when it was decided".formatted(now.name()));
        }
    }

    /** Those that these runs were the first to take in, by name, then by hash. */
    public List<KnownFile> takenInBy(Collection<Long> runIds) {
        return jdbc.sql(SELECT + "WHERE taken_in_by = ANY (?)" + ORDER)
                .param(new SqlArrayValue("bigint", runIds.toArray()))
                .query(KnownFileRow::read)
                .list();
    }

    /**
     * Remembers a file, in a statement of its own or in the caller's transaction. The same name and bytes is the same file:
     * adding it again changes nothing. A second accepted file of a name is refused with a
     * {@link org.springframework.dao.DuplicateKeyException}.
     */
    public void add(KnownFile file, long runId) {
        jdbc.sql("""
                        INSERT INTO source_file (name, sha256, kind, counterparty_id, bytes, covers_from, covers_to,
                            first_visible_on, always_visible, verdict, decision, reason, lines, rejected, amount, won,
                            layout, taken_in_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (name, sha256) DO NOTHING
                        """)
                .param(file.name())
                .param(file.sha256())
                .param(nameOf(file.kind()))
                .param(file.counterpartyId())
                .param(file.bytes())
                .param(file.coversFrom())
                .param(file.coversTo())
                .param(file.firstVisibleOn())
                .param(file.alwaysVisible())
                .param(file.verdict().name())
                .param(file.decision().name())
                .param(file.reason())
                .param(file.lines())
                .param(file.rejected())
                .param(file.amount())
                .param(new BigDecimal(file.won()))
                .param(Objects.toString(file.layout(), ""))
                .param(runId)
                .update();
    }

    private static @Nullable String nameOf(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
