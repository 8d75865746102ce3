package dev.daejo.store;

import dev.daejo.gathering.FileAccount;
import dev.daejo.intake.Reject;
import dev.daejo.reconciliation.Breakdown;
import dev.daejo.reconciliation.ControlTotals;
import dev.daejo.reconciliation.NightVerdict;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.Evidence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
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
    private final Rows joinedRows;
    private final Map<String, Long> ofRun;

    public JdbcFinishedRun(DataSource dataSource, NightRun run) {
        this.dataSource = dataSource;
        this.run = run;
        this.rows = new Rows(dataSource);
        this.joinedRows = Rows.ofWholeRuns(dataSource);
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
    public void forEachDiscrepancy(Consumer<Discrepancy> consumer) {
        new DiscrepancyReader(rows, evidence(), run.id()).forEach(consumer);
    }

    @Override
    public void forEachClaim(Consumer<ClaimedCase> consumer) {
        claims().forEach(consumer);
    }

    @Override
    public Set<String> withdrawnCases() {
        return claims().withdrawnCases();
    }

    @Override
    public void forEachSending(BiConsumer<Sending, Iterator<ClaimedCase>> consumer) {
        claims().forEachSending(consumer);
    }

    @Override
    public Map<String, List<Evidence>> evidenceOf(Collection<ClaimedCase> claims) {
        return evidence().all(claims.stream().map(each -> each.claim().caseId()).toList());
    }

    @Override
    public void forEachEvidence(BiConsumer<String, Evidence> consumer) {
        evidence().forEach(consumer);
    }

    @Override
    public void forEachChange(Consumer<CaseChange> consumer) {
        new ChangeReader(dataSource, run).forEach(consumer);
    }

    private ClaimReader claims() {
        return new ClaimReader(rows, joinedRows, run.id());
    }

    private EvidenceReader evidence() {
        return new EvidenceReader(rows, joinedRows, run.id());
    }
}
