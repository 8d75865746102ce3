package dev.daejo.bench.race;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How often each text stands in a list. */
record Multiset(Map<String, Integer> times) {

    static Multiset of(List<String> texts) {
        Map<String, Integer> times = new TreeMap<>();
        texts.forEach(text -> times.merge(text, 1, Integer::sum));
        return new Multiset(times);
    }

    /** What is here more often than there, in order, as often as it is more. */
    Stream<String> minus(Multiset other) {
        return times.entrySet().stream()
                .flatMap(entry -> Collections.nCopies(
                        Math.max(0, entry.getValue() - other.times.getOrDefault(entry.getKey(), 0)), entry.getKey())
                        .stream());
    }
}
