package dev.daejo.report;

import dev.daejo.gathering.FileAccount;
import dev.daejo.intake.Reject;
import dev.daejo.reconciliation.Breakdown;
import dev.daejo.reconciliation.ControlTotals;
import dev.daejo.reconciliation.NightVerdict;
import dev.daejo.reconciliation.claim.ClaimStatus;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.store.CaseChange;
import dev.daejo.store.ClaimedCase;
import dev.daejo.store.FinishedRun;
import dev.daejo.store.Sending;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A finished run in memory. */
public record FakeRun(
        LocalDate businessDate,
        NightVerdict verdict,
        ControlTotals totals,
        Breakdown breakdown,
        long holes,
        List<String> holesInWords,
        List<FileAccount> files,
        List<Reject> rejects,
        Iterable<Discrepancy> discrepancies,
        Iterable<ClaimedCase> claims,
        List<CaseChange> changes)
        implements FinishedRun {

    public static final LocalDate DAY = LocalDate.of(2025, 12, 17);

    /** Nothing was promised, nothing came, nothing is wrong. */
    public static final FakeRun EMPTY = new FakeRun(
            DAY,
            NightVerdict.RECONCILED,
            ControlTotals.ZERO,
            Breakdown.NONE,
            0,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public FakeRun withDiscrepancies(Iterable<Discrepancy> others) {
        return new FakeRun(
                businessDate,
                NightVerdict.DISCREPANCIES,
                totals,
                breakdown,
                holes,
                holesInWords,
                files,
                rejects,
                others,
                claims,
                changes);
    }

    public FakeRun withClaims(ClaimedCase... others) {
        return new FakeRun(
                businessDate,
                verdict,
                totals,
                breakdown,
                holes,
                holesInWords,
                files,
                rejects,
                discrepancies,
                List.of(others),
                changes);
    }

    public FakeRun withRejects(Reject... others) {
        return new FakeRun(
                businessDate,
                verdict,
                totals,
                breakdown,
                holes,
                holesInWords,
                files,
                List.of(others),
                discrepancies,
                claims,
                changes);
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
    public Set<String> withdrawnCases() {
        return all(claims)
                .filter(row -> row.claim().status() == ClaimStatus.WITHDRAWN)
                .map(row -> row.claim().caseId())
                .collect(Collectors.toSet());
    }

    @Override
    public void forEachSending(BiConsumer<Sending, Iterator<ClaimedCase>> consumer) {
        sendings()
                .forEach(sending -> consumer.accept(
                        sending,
                        toBeSubmitted()
                                .filter(row -> sending(row).equals(sending))
                                .iterator()));
    }

    private List<Sending> sendings() {
        return toBeSubmitted()
                .map(FakeRun::sending)
                .distinct()
                .sorted(Comparator.comparing(Sending::toString))
                .toList();
    }

    private Stream<ClaimedCase> toBeSubmitted() {
        return all(claims).filter(row -> row.claim().status().isToBeSubmitted());
    }

    private static Sending sending(ClaimedCase row) {
        boolean outage = row.discrepancy().type() == DiscrepancyType.OUTAGE;
        return new Sending(
                row.claim().counterpartyId(),
                row.claim().step(),
                outage ? row.discrepancy().incidentId() : "");
    }

    @Override
    public Map<String, List<Evidence>> evidenceOf(Collection<ClaimedCase> some) {
        return some.stream()
                .map(ClaimedCase::discrepancy)
                .collect(Collectors.toMap(Discrepancy::caseId, Discrepancy::evidence, (first, second) -> first));
    }

    @Override
    public void forEachEvidence(BiConsumer<String, Evidence> consumer) {
        discrepancies.forEach(each -> each.evidence().forEach(row -> consumer.accept(each.caseId(), row)));
    }

    @Override
    public void forEachChange(Consumer<CaseChange> consumer) {
        changes.forEach(consumer);
    }

    private static Stream<ClaimedCase> all(Iterable<ClaimedCase> claims) {
        return StreamSupport.stream(claims.spliterator(), false);
    }
}
