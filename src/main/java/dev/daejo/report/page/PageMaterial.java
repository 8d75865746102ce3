package dev.daejo.report.page;

import dev.daejo.intake.Reject;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.store.ClaimedCase;
import dev.daejo.store.FinishedRun;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the page keeps of the rows of a night while they pass on their way to other files: sums, some first rows of each kind,
 * and the sums of evidence of the cases it tells in full. How much that is does not grow with the night, but for the ids of
 * cases whose claim is withdrawn.
 */
public final class PageMaterial {

    private final Set<String> withdrawn;
    private final Foremost biggest = new Foremost(Foremost.BIGGEST);
    private final Foremost oldest = new Foremost(Foremost.OLDEST);
    private final Map<DiscrepancyType, First<PageCase>> cases = new EnumMap<>(DiscrepancyType.class);
    private final CaseSums sums;
    private final Incidents incidents = new Incidents();
    private final Map<String, EvidenceSums> evidence = new HashMap<>();
    private final ClaimSums claims;
    private final First<Reject> rejects = new First<>();

    /** Reads which claims are withdrawn; the other rows are to be passed on. */
    public PageMaterial(FinishedRun run) {
        this.sums = new CaseSums(run.businessDate());
        this.claims = new ClaimSums(run.businessDate());
        this.withdrawn = run.withdrawnCases();
    }

    public void add(Discrepancy found) {
        boolean isWithdrawn = withdrawn.contains(found.caseId());
        sums.add(found, isWithdrawn);
        incidents.add(found);
        cases.computeIfAbsent(found.type(), type -> new First<>()).accept(PageCase.of(found, isWithdrawn));
        if (!isWithdrawn) {
            biggest.add(found);
            oldest.add(found);
        }
    }

    public void add(ClaimedCase claim) {
        claims.accept(claim);
    }

    /** Adds a row of evidence, after all discrepancies. */
    public void add(String caseId, Evidence row) {
        if (evidence.isEmpty()) {
            told().forEach(found -> evidence.put(found.caseId(), new EvidenceSums()));
        }
        EvidenceSums sum = evidence.get(caseId);
        if (sum != null) {
            sum.add(row);
        }
        incidents.add(row);
    }

    public void add(Reject reject) {
        rejects.accept(reject);
    }

    List<Discrepancy> biggest() {
        return biggest.list();
    }

    List<Discrepancy> oldest() {
        return oldest.list();
    }

    List<PageCase> cases(DiscrepancyType type) {
        First<PageCase> first = cases.get(type);
        return first == null ? List.of() : first.list();
    }

    /** How many cases there are but for those whose claim is withdrawn. */
    long openCases() {
        return sums.of(CaseSums.Slice::open).count();
    }

    CaseSums sums() {
        return sums;
    }

    List<Incidents.Explained> incidents() {
        return incidents.list();
    }

    EvidenceSums evidence(String caseId) {
        EvidenceSums sum = evidence.get(caseId);
        return sum == null ? new EvidenceSums() : sum;
    }

    ClaimSums claims() {
        return claims;
    }

    List<Reject> rejects() {
        return rejects.list();
    }

    private Stream<Discrepancy> told() {
        return Stream.concat(biggest.list().stream(), oldest.list().stream());
    }
}
