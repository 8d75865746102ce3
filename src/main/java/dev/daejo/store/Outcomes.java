package dev.daejo.store;

import dev.daejo.gathering.FileAccount;
import dev.daejo.intake.reading.Reject;
import dev.daejo.reconciliation.Breakdown;
import dev.daejo.reconciliation.ControlTotals;
import dev.daejo.reconciliation.MembersOutcome;
import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.statement.Source;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what an unfinished run found. Each call takes part in the caller's transaction on the same data source, else it
 * is one of its own; all of it is stored or nothing. Nobody reads these rows before {@link Runs#finish}.
 */
public final class Outcomes {

    private static final List<String> TABLES = List.of(
            "claim",
            "evidence",
            "discrepancy",
            "run_block",
            "control_total",
            "control_total_share",
            "run_reject",
            "run_source",
            "run_file");

    private final JdbcClient jdbc;
    private final BulkCopy copy;
    private final TransactionTemplate transaction;

    public Outcomes(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.copy = new BulkCopy(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /**
     * Stores the cases and claims of a block of members and adds its totals to those of the run. A block that was rolled
     * back can be saved again; one that was committed is refused, whole, with a
     * {@link org.springframework.dao.DuplicateKeyException}.
     *
     * @param addressed gives a claim whom to turn to
     */
    public void save(long runId, MembersOutcome block, Function<Claim, StoredClaim> addressed) {
        save(BlockInText.of(runId, block, addressed));
    }

    /** The same with rows that were put into text before. */
    public void save(BlockInText text) {
        long runId = text.runId();
        MembersOutcome block = text.block();
        write(runId, () -> {
            mark(runId, block);
            text.copyInto(copy);
            addTotals(runId, block.totals());
            addShares(runId, block.breakdown());
        });
    }

    /** How many members are saved so far; blocks come in member order, so that a run that died goes on after them. */
    public long members(long runId) {
        return jdbc.sql("SELECT coalesce(sum(members), 0) FROM run_block WHERE run_id = ?")
                .param(runId)
                .query(Long.class)
                .single();
    }

    /** The totals of the blocks saved so far, finished or not. */
    public ControlTotals totals(long runId) {
        return ControlTotalRow.sum(jdbc.sql("SELECT name, count, amount FROM control_total WHERE run_id = ?")
                .param(runId)
                .query(ControlTotalRow::read)
                .list());
    }

    /** What the totals of the blocks saved so far are made up of. */
    public Breakdown breakdown(long runId) {
        return ShareRow.breakdown(jdbc.sql(ShareRow.READ)
                .param("run", runId)
                .query(ShareRow::read)
                .list());
    }

    /** Stores the files of the date with the accounting of their lines, in place of any stored before. */
    public void accounts(long runId, Collection<FileAccount> accounts) {
        write(runId, () -> {
            delete("run_file", runId);
            copy.into(FileAccountRow.TARGET, accounts, FileAccountRow.writer(runId));
        });
    }

    /** Stores the refused lines of the files of the date, in place of any stored before. */
    public void rejects(long runId, Iterable<Reject> rejects) {
        write(runId, () -> {
            delete("run_reject", runId);
            copy.into(RejectRow.TARGET, rejects, RejectRow.writer(runId));
        });
    }

    /** Stores the days that no file covers, by checked source, in place of any stored before. */
    public void sources(long runId, Map<Source, Long> holes) {
        write(runId, () -> {
            delete("run_source", runId);
            holes.forEach((source, days) -> jdbc.sql(
                            "INSERT INTO run_source (run_id, kind, counterparty_id, holes) VALUES (?, ?, ?, ?)")
                    .params(runId, source.kind().name(), source.counterpartyId(), days)
                    .update());
        });
    }

    /** Forgets all that a run found, for one that starts over. */
    public void clear(long runId) {
        write(runId, () -> TABLES.forEach(table -> delete(table, runId)));
    }

    private void mark(long runId, MembersOutcome block) {
        jdbc.sql("INSERT INTO run_block (run_id, first_member, last_member, members) VALUES (?, ?, ?, ?)")
                .params(runId, block.firstMember(), block.lastMember(), block.members())
                .update();
    }

    private void addTotals(long runId, ControlTotals totals) {
        ControlTotalRow.of(totals).forEach(row -> jdbc.sql("""
                        INSERT INTO control_total AS t (run_id, name, count, amount) VALUES (?, ?, ?, ?)
                        ON CONFLICT (run_id, name)
                        DO UPDATE SET count = t.count + excluded.count, amount = t.amount + excluded.amount
                        """)
                .params(
                        runId,
                        row.name(),
                        row.tally().count(),
                        new BigDecimal(row.tally().amount()))
                .update());
    }

    private void addShares(long runId, Breakdown breakdown) {
        jdbc.sql(ShareRow.ADD).params(ShareRow.parameters(runId, breakdown)).update();
    }

    private void write(long runId, Runnable work) {
        transaction.executeWithoutResult(status -> {
            UnfinishedRun.require(jdbc, runId);
            work.run();
        });
    }

    private void delete(String table, long runId) {
        jdbc.sql("DELETE FROM " + table + " WHERE run_id = ?").param(runId).update();
    }
}
