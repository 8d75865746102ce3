package dev.daejo.store.figure;

import dev.daejo.reconciliation.Tally;
import java.util.List;

/** How many, and how many won, of what has these keys in common. */
public record KeyedTally(List<String> keys, Tally tally) {

    public KeyedTally {
        keys = List.copyOf(keys);
    }
}
