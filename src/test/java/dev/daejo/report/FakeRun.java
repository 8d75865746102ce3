package dev.daejo.report;

import dev.daejo.gathering.FileAccount;
import dev.daejo.intake.reading.Reject;
import dev.daejo.reconciliation.Breakdown;
import dev.daejo.reconciliation.ControlTotals;
import dev.daejo.reconciliation.NightVerdict;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.store.CaseChange;
import dev.daejo.store.ClaimedCase;
import dev.daejo.store.FinishedRun;
import dev.daejo.store.ReportedCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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

    /** Claims stand in the order of their cases. */
    @Override
    public void forEachCase(Consumer<ReportedCase> consumer) {
        Claims waiting = new Claims(claims.iterator());
        discrepancies.forEach(each -> consumer.accept(new ReportedCase(each, waiting.of(each.caseId()))));
        waiting.requireNone();
    }

    @Override
    public List<ReportedCase> casesOf(Collection<String> caseIds) {
        Map<String, ReportedCase> found = new HashMap<>();
        forEachCase(each -> {
            if (caseIds.contains(each.discrepancy().caseId())) {
                found.put(each.discrepancy().caseId(), each);
            }
        });
        return caseIds.stream().map(found::get).toList();
    }

    @Override
    public void forEachChange(Consumer<CaseChange> consumer) {
        changes.forEach(consumer);
    }

    /** Claims case by case. */
    private static final class Claims {

        private final Iterator<ClaimedCase> all;
        private @Nullable ClaimedCase next;

        private Claims(Iterator<ClaimedCase> all) {
            this.all = all;
            advance();
        }

        private List<ClaimedCase> of(String caseId) {
            List<ClaimedCase> some = new ArrayList<>();
            while (next != null && next.claim().caseId().equals(caseId)) {
                some.add(next);
                advance();
            }
            return some;
        }

        private void requireNone() {
            if (next != null) {
                throw new IllegalStateException("%s is a claim of no case".formatted(next.claim()));
            }
        }

        private void advance() {
            next = all.hasNext() ? all.next() : null;
        }
    }
}
