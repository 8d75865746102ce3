package dev.daejo.report;

import dev.daejo.gathering.FileAccount;
import dev.daejo.intake.Reject;
import dev.daejo.reconciliation.Breakdown;
import dev.daejo.reconciliation.ControlTotals;
import dev.daejo.reconciliation.NightVerdict;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.store.CaseChange;
import dev.daejo.store.ClaimedCase;
import dev.daejo.store.FinishedRun;
import dev.daejo.store.Sending;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A finished run in memory. */
record FakeRun(
        LocalDate businessDate,
        NightVerdict verdict,
        ControlTotals totals,
        long holes,
        List<String> holesInWords,
        List<FileAccount> files,
        List<Reject> rejects,
        Iterable<Discrepancy> discrepancies,
        List<ClaimedCase> claims,
        List<CaseChange> changes)
        implements FinishedRun {

    static final LocalDate DAY = LocalDate.of(2025, 12, 17);

    /** Nothing was promised, nothing came, nothing is wrong. */
    static final FakeRun EMPTY = new FakeRun(
            DAY,
            NightVerdict.RECONCILED,
            ControlTotals.ZERO,
            0,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    FakeRun withDiscrepancies(Iterable<Discrepancy> others) {
        return new FakeRun(
                businessDate,
                NightVerdict.DISCREPANCIES,
                totals,
                holes,
                holesInWords,
                files,
                rejects,
                others,
                claims,
                changes);
    }

    FakeRun withRejects(Reject... others) {
        return new FakeRun(
                businessDate,
                verdict,
                totals,
                holes,
                holesInWords,
                files,
                List.of(others),
                discrepancies,
                claims,
                changes);
    }

    @Override
    public Breakdown breakdown() {
        return Breakdown.NONE;
    }

    @Override
    public void forEachReject(Consumer<Reject> consumer) {
        rejects.forEach(consumer);
    }

    @Override
    public void forEachDiscrepancy(Consumer<Discrepancy> consumer) {
        discrepancies.forEach(consumer);
    }

    @Override
    public void forEachClaim(Consumer<ClaimedCase> consumer) {
        claims.forEach(consumer);
    }

    @Override
    public List<Sending> sendings() {
        return claims.stream()
                .filter(row -> row.claim().status().isToBeSubmitted())
                .map(FakeRun::sending)
                .distinct()
                .sorted(Comparator.comparing(Sending::toString))
                .toList();
    }

    private static Sending sending(ClaimedCase row) {
        boolean outage = row.discrepancy().type() == DiscrepancyType.OUTAGE;
        return new Sending(
                row.claim().counterpartyId(),
                row.claim().step(),
                outage ? row.discrepancy().incidentId() : "");
    }

    @Override
    public void forEachClaimOf(Sending sending, Consumer<ClaimedCase> consumer) {
        claims.stream()
                .filter(row -> row.claim().status().isToBeSubmitted())
                .filter(row -> sending(row).equals(sending))
                .forEach(consumer);
    }

    @Override
    public void forEachProvenClaimOf(Sending sending, BiConsumer<ClaimedCase, List<Evidence>> consumer) {
        forEachClaimOf(sending, row -> consumer.accept(row, row.discrepancy().evidence()));
    }

    @Override
    public void forEachEvidence(BiConsumer<String, Evidence> consumer) {
        discrepancies.forEach(each -> each.evidence().forEach(row -> consumer.accept(each.caseId(), row)));
    }

    @Override
    public void forEachChange(Consumer<CaseChange> consumer) {
        changes.forEach(consumer);
    }
}
