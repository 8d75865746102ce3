package dev.daejo.reconciliation;

import java.util.HashMap;
import java.util.Map;

/** A {@link Tally} in the making. For one thread. */
final class RunningTally {

    private long count;
    private long rest;
    private long rounds;

    /** Adds so many, and won that are not below 0. */
    void add(long more, long amount) {
        count = Math.addExact(count, more);
        long sum = rest + amount;
        if (sum < 0) {
            rounds = Math.incrementExact(rounds);
        }
        rest = sum & Long.MAX_VALUE;
    }

    /** The sums; keys that are equal but were told apart are added up. */
    static <K> Map<K, Tally> tallies(Map<K, RunningTally> sums) {
        Map<K, Tally> tallies = new HashMap<>();
        sums.forEach((key, sum) -> tallies.merge(key, new Tally(sum.count, sum.rest, sum.rounds), Tally::plus));
        return tallies;
    }
}
