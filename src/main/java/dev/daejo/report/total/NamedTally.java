package dev.daejo.report.total;

import dev.daejo.reconciliation.Tally;
import java.math.BigInteger;

/** A control total with the name that {@code control-totals.csv} and {@code run.json} write; the amount in won. */
public record NamedTally(String name, long count, BigInteger amount) {

    static NamedTally of(String name, Tally tally) {
        return new NamedTally(name, tally.count(), tally.amount());
    }
}
