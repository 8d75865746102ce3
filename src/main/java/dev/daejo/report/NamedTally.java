package dev.daejo.report;

import dev.daejo.reconciliation.Tally;

/** A control total with the name that {@code control-totals.csv} and {@code run.json} write. */
record NamedTally(String name, Tally tally) {}
