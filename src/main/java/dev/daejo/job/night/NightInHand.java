package dev.daejo.job.night;

import dev.daejo.gathering.Gathered;
import dev.daejo.reconciliation.Night;
import dev.daejo.reconciliation.Reconciliation;
import dev.daejo.reconciliation.program.Terms;
import dev.daejo.reconciliation.statement.ClaimResults;
import dev.daejo.reconciliation.statement.Coverage;
import dev.daejo.store.NightLock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the steps of the night hand to one another in memory; a restart gathers it again. */
public final class NightInHand {

    private volatile @Nullable NightLock lock;
    private volatile @Nullable NightPlan plan;
    private volatile @Nullable GatheredNight gathered;

    /** Everything known on the business date, and the core that answers for it. */
    record GatheredNight(Gathered rows, Coverage coverage, Reconciliation reconciliation) {}

    /** The lock that this process holds while it works. */
    void under(NightLock held) {
        lock = held;
    }

    /** A run whose lock is gone may have a second one beside it, and must not publish. */
    void requireLock() {
        if (!present(lock, "The night runs under a lock").isHeld()) {
            throw new IllegalStateException("The lock of the night was lost");
        }
    }

    void begin(NightPlan newPlan) {
        plan = newPlan;
        gathered = null;
    }

    NightPlan plan() {
        return present(plan, "The night has no plan before its files are in");
    }

    void gathered(Gathered rows) {
        NightPlan known = plan();
        Night night = night(known.businessDate(), known.reference().terms(), rows);
        gathered = new GatheredNight(rows, night.coverage(), new Reconciliation(night));
    }

    /** What all members share on a date. */
    public static Night night(LocalDate businessDate, Terms terms, Gathered rows) {
        Coverage coverage = Coverage.on(businessDate, terms.counterparties().values(), rows.covered());
        return new Night(businessDate, terms, coverage, rows.incidents(), new ClaimResults(rows.claimResults()));
    }

    GatheredNight gathered() {
        return present(gathered, "Nothing is gathered before the step that gathers");
    }

    private static <T> T present(@Nullable T value, String otherwise) {
        if (value == null) {
            throw new IllegalStateException(otherwise);
        }
        return value;
    }
}
