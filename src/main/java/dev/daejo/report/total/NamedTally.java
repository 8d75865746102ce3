package dev.daejo.report.total;

import dev.daejo.reconciliation.Tally;

/** A control total with the name that {@code control-totals.csv} and {@code run.json} write. */
public record NamedTally(String name, Tally tally) {}
