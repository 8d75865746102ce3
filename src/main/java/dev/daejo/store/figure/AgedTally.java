package dev.daejo.store.figure;

import dev.daejo.reconciliation.Tally;
import org.jspecify.annotations.Nullable;

/** How many, and how many won, of a name that are so many calendar days old, or away; no days where there is no term. */
public record AgedTally(String name, @Nullable Long days, Tally tally) {}
