package dev.daejo.reconciliation;

import java.util.Locale;

/** The control totals that members add up to (contract, section 6); the accounting of lines is kept with the files. */
public enum Total {
    /** Σ E over the obligations with E or A. */
    EXPECTED,
    /** Σ min(A, E). */
    SETTLED,
    /** Σ (E − min(A, E)). */
    OUTSTANDING,
    /** Σ max(0, A − E). */
    OVERPAID,
    /** What arrived for obligations, and what belongs to nothing. */
    CREDITS,
    /** The credits that belong to nothing. */
    UNPAIRED,
    /** Σ (E − A) of what has no row only because it is not overdue. */
    NOT_YET_DUE,
    /** Cancels without a purchase, within the horizon of closing. */
    UNLINKED_CANCELS,
    /** Sums that were not tried, since they had too many candidates. */
    SUMS_SKIPPED;

    /** Whether it is a sum over obligations or credits, each of which belongs to a program. */
    boolean isOfPrograms() {
        return this != UNLINKED_CANCELS && this != SUMS_SKIPPED;
    }

    /** The name as {@code control-totals.csv} writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
