package dev.daejo.twin;

import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.pairing.PairingStep;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How often each rule, step and type was set off. */
final class Fired {

    private final Map<String, Long> times = new TreeMap<>();

    void mark(Rule rule) {
        count(rule);
    }

    void mark(PairingStep step) {
        count(step);
    }

    void mark(DiscrepancyType type) {
        count(type);
    }

    private void count(Enum<?> what) {
        times.merge(name(what), 1L, Long::sum);
    }

    private static String name(Enum<?> what) {
        return what.getDeclaringClass().getSimpleName() + "." + what.name();
    }

    /** Everything there is, with how often it was set off; what never was has 0. An error of ours is no rule. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        EnumSet.allOf(Rule.class).forEach(rule -> counts.put(name(rule), 0L));
        EnumSet.allOf(PairingStep.class).forEach(step -> counts.put(name(step), 0L));
        Set<DiscrepancyType> types = EnumSet.complementOf(EnumSet.of(DiscrepancyType.FAILED_TO_RECONCILE));
        types.forEach(type -> counts.put(name(type), 0L));
        counts.putAll(times);
        return counts;
    }
}
