package dev.daejo.store.figure;

import dev.daejo.reconciliation.Tally;
import java.time.LocalDate;

/**
 * The last pay day of a program that is past its grace.
 *
 * @param promised its obligations
 * @param missing those that nothing came for
 * @param usualRatio median of missing among promised over the four pay days before; 0 where none is known
 */
public record PayDay(String programId, LocalDate dueOn, Tally promised, Tally missing, double usualRatio) {

    /** Missing among the promised, 0 to 1. */
    public double missingRatio() {
        return promised.count() == 0 ? 0 : (double) missing.count() / promised.count();
    }
}
