package dev.daejo.reconciliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What one member adds to sums of many, held back until the member is done: an error in the middle adds nothing. */
final class Additions<K> {

    private static final int USUAL = 32;

    private final List<K> keys = new ArrayList<>(USUAL);
    private long[] counts = new long[USUAL];
    private long[] amounts = new long[USUAL];

    /** So many more, and won that are not below 0. */
    void add(K key, long count, long amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("%d won are added to %s".formatted(amount, key));
        }
        int at = keys.size();
        if (at == counts.length) {
            counts = Arrays.copyOf(counts, 2 * at);
            amounts = Arrays.copyOf(amounts, 2 * at);
        }
        keys.add(key);
        counts[at] = count;
        amounts[at] = amount;
    }

    void into(Map<K, RunningTally> sums) {
        for (int at = 0; at < keys.size(); at++) {
            sums.computeIfAbsent(keys.get(at), any -> new RunningTally()).add(counts[at], amounts[at]);
        }
    }
}
