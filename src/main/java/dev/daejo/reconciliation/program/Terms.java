package dev.daejo.reconciliation.program;

import dev.daejo.reconciliation.TextOrder;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** All reference data that a rule may ask, found free of faults: programs and counterparties by their ids. */
public record Terms(
        SortedMap<String, Program> programs,
        SortedMap<String, Counterparty> counterparties,
        BusinessCalendar calendar,
        ResponseCodes responseCodes) {

    public Terms {
        programs = sorted(programs);
        counterparties = sorted(counterparties);
    }

    /** The counterparty of an id that the reference data is known to hold. */
    public Counterparty counterparty(String counterpartyId) {
        Counterparty known = counterparties.get(counterpartyId);
        if (known == null) {
            throw new IllegalArgumentException("No counterparty '%s' in the reference data".formatted(counterpartyId));
        }
        return known;
    }

    private static <V> SortedMap<String, V> sorted(Map<String, V> byId) {
        SortedMap<String, V> copy = new TreeMap<>(TextOrder.BY_CODE_POINT);
        copy.putAll(byId);
        return Collections.unmodifiableSortedMap(copy);
    }
}
