package dev.daejo.store;

import dev.daejo.gathering.FileAccount;
import dev.daejo.reconciliation.TextOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The runs that are finished, for one who only reads; asks no lock and no migration. */
public final class PastRuns {

    private final DataSource dataSource;
    private final JdbcClient jdbc;

    public PastRuns(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** The run that is the result of a business date; none in a database that no night was ever run on. */
    public Optional<NightRun> resultOf(LocalDate businessDate) {
        boolean hasTables = jdbc.sql("SELECT to_regclass('night_run') IS NOT NULL")
                .query(Boolean.class)
                .single();
        return hasTables
                ? jdbc.sql(Runs.FINISHED + "WHERE business_date = ? AND state = 'FINISHED'")
                        .param(businessDate)
                        .query(Runs::nightRun)
                        .optional()
                : Optional.empty();
    }

    /** The files of a run with their verdicts of its day. */
    public List<FileAccount> files(NightRun run) {
        return new JdbcFinishedRun(dataSource, run).files();
    }

    /** The version of the rules that a run followed. */
    public String rulesVersion(NightRun run) {
        return jdbc.sql("SELECT rules_version FROM night_run WHERE run_id = ?")
                .param(run.id())
                .query(String.class)
                .single();
    }

    /** SHA-256 of each reference file that a run used, by name. */
    public SortedMap<String, String> references(NightRun run) {
        SortedMap<String, String> hashes = new TreeMap<>(TextOrder.BY_CODE_POINT);
        jdbc.sql("SELECT name, sha256 FROM run_reference WHERE run_id = ?")
                .param(run.id())
                .query((row, index) -> hashes.put(row.getString("name"), row.getString("sha256")))
                .list();
        return hashes;
    }
}
