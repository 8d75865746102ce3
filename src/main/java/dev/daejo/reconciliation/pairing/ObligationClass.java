package dev.daejo.reconciliation.pairing;

import dev.daejo.reconciliation.expectation.Obligation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** Obligations alike in due day, window, E and E then: any of them can have what another of them can. */
record ObligationClass(Obligation any, List<Integer> members) {

    /** Groups obligations; E then matters only on the days on which a credit was received. */
    static Collection<ObligationClass> group(Board board, int[] obligations, SortedSet<LocalDate> receiptDays) {
        Map<Key, ObligationClass> classes = new LinkedHashMap<>();
        for (int index : obligations) {
            Obligation obligation = board.obligation(index);
            classes.computeIfAbsent(
                            Key.of(obligation, receiptDays), key -> new ObligationClass(obligation, new ArrayList<>()))
                    .members()
                    .add(index);
        }
        return classes.values();
    }

    private record Key(LocalDate due, LocalDate from, LocalDate to, long expected, List<Long> then) {

        static Key of(Obligation obligation, SortedSet<LocalDate> receiptDays) {
            return new Key(
                    obligation.dueOn(),
                    obligation.windowFrom(),
                    obligation.windowTo(),
                    obligation.expected(),
                    then(obligation, receiptDays));
        }

        private static List<Long> then(Obligation obligation, SortedSet<LocalDate> receiptDays) {
            if (!obligation.dependsOnLines()) {
                return List.of();
            }
            return receiptDays
                    .subSet(obligation.windowFrom(), obligation.windowTo().plusDays(1))
                    .stream()
                    .map(obligation.then()::on)
                    .toList();
        }
    }
}
