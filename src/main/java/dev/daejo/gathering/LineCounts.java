package dev.daejo.gathering;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** How many lines of each file met which fate. Adding up is commutative and associative. */
final class LineCounts {

    /** Where a line of an accepted file ends; every line in exactly one place. */
    enum Fate {
        ACCEPTED,
        REJECTED,
        DUPLICATE,
        SKIPPED
    }

    private final Map<String, Map<Fate, Long>> byFile = new HashMap<>();

    void add(String file, Fate fate, long lines) {
        byFile.computeIfAbsent(file, any -> new EnumMap<>(Fate.class)).merge(fate, lines, Long::sum);
    }

    void addAll(LineCounts others) {
        others.byFile.forEach((file, fates) -> fates.forEach((fate, lines) -> add(file, fate, lines)));
    }

    /** Lets one line that was taken as accepted meet another fate. */
    void turn(String file, Fate fate) {
        add(file, Fate.ACCEPTED, -1);
        add(file, fate, 1);
    }

    long of(String file, Fate fate) {
        return byFile.getOrDefault(file, Map.of()).getOrDefault(fate, 0L);
    }
}
