package dev.daejo.report.page;

import dev.daejo.intake.reading.Reject;
import dev.daejo.reconciliation.claim.ClaimStatus;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.store.ClaimedCase;
import dev.daejo.store.ReportedCase;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the page keeps of the rows of a night while they pass on their way to other files: sums, some first rows of each kind,
 * and the cases it tells in full. How much that is does not grow with the night.
 */
public final class PageMaterial {

    private final Foremost biggest = new Foremost(Foremost.BIGGEST);
    private final Foremost oldest = new Foremost(Foremost.OLDEST);
    private final Map<DiscrepancyType, First<PageCase>> cases = new EnumMap<>(DiscrepancyType.class);
    private final CaseSums sums;
    private final Incidents incidents = new Incidents();
    private final ClaimSums claims;
    private final First<Reject> rejects = new First<>();

    public PageMaterial(LocalDate businessDate) {
        this.sums = new CaseSums(businessDate);
        this.claims = new ClaimSums(businessDate);
    }

    public void add(ReportedCase each) {
        add(each.discrepancy(), each.claims().stream().anyMatch(PageMaterial::isWithdrawn));
        each.claims().forEach(claims);
    }

    private void add(Discrepancy found, boolean isWithdrawn) {
        sums.add(found, isWithdrawn);
        incidents.add(found);
        cases.computeIfAbsent(found.type(), type -> new First<>()).accept(PageCase.of(found, isWithdrawn));
        if (!isWithdrawn) {
            biggest.add(found);
            oldest.add(found);
        }
    }

    private static boolean isWithdrawn(ClaimedCase claimed) {
        return claimed.claim().status() == ClaimStatus.WITHDRAWN;
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

    ClaimSums claims() {
        return claims;
    }

    List<Reject> rejects() {
        return rejects.list();
    }
}
