package dev.daejo.store;

import dev.daejo.gathering.FileAccount;
import dev.daejo.intake.reading.Reject;
import dev.daejo.reconciliation.Breakdown;
import dev.daejo.reconciliation.ControlTotals;
import dev.daejo.reconciliation.NightVerdict;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The rows of a finished run, read from PostgreSQL in the order of the report; memory does not grow with them. */
public final class JdbcFinishedRun implements FinishedRun {

    private static final String FILES = "SELECT " + FileAccountRow.COLUMNS + """

            FROM run_file r JOIN source_file f USING (name, sha256) WHERE r.run_id = :run ORDER BY name, sha256
            """;

    private static final String REJECTS = """
            SELECT file, line, field, reason, value FROM run_reject WHERE run_id = :run ORDER BY file, line, position
            """;

    private final DataSource dataSource;
    private final NightRun run;
    private final Rows rows;
    private final Map<String, Long> ofRun;

    public JdbcFinishedRun(DataSource dataSource, NightRun run) {
        this.dataSource = dataSource;
        this.run = run;
        this.rows = new Rows(dataSource);
        this.ofRun = Map.of("run", run.id());
    }

    @Override
    public LocalDate businessDate() {
        return run.businessDate();
    }

    @Override
    public NightVerdict verdict() {
        return run.verdict();
    }

    @Override
    public ControlTotals totals() {
        return new Outcomes(dataSource).totals(run.id());
    }

    @Override
    public Breakdown breakdown() {
        return new Outcomes(dataSource).breakdown(run.id());
    }

    @Override
    public long holes() {
        return run.holes();
    }

    @Override
    public List<String> holesInWords() {
        return run.holesInWords();
    }

    @Override
    public List<FileAccount> files() {
        return rows.list(FILES, ofRun, FileAccountRow::read);
    }

    @Override
    public void forEachReject(Consumer<Reject> consumer) {
        rows.forEach(REJECTS, ofRun, row -> consumer.accept(RejectRow.read(row)));
    }

    @Override
    public void forEachCase(Consumer<ReportedCase> consumer) {
        new CaseReader(rows, run.id()).forEach(consumer);
    }

    @Override
    public List<ReportedCase> casesOf(Collection<String> caseIds) {
        return new CaseReader(rows, run.id()).of(caseIds);
    }

    @Override
    public void forEachChange(Consumer<CaseChange> consumer) {
        new ChangeReader(dataSource, run).forEach(consumer);
    }
}
