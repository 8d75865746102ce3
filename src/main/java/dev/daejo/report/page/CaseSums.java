package dev.daejo.report.page;

import dev.daejo.reconciliation.TextOrder;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Adds up the cases that pass by type, program and age; those whose claim is withdrawn are told apart. */
final class CaseSums {

    private final LocalDate businessDate;
    private final Map<Slice, CaseSum> sums = new HashMap<>();

    CaseSums(LocalDate businessDate) {
        this.businessDate = businessDate;
    }

    void add(Discrepancy found, boolean withdrawn) {
        Slice slice = new Slice(found.type(), found.programId(), AgeBand.of(found.since(), businessDate), withdrawn);
        sums.merge(slice, CaseSum.of(found), CaseSum::plus);
    }

    CaseSum of(Predicate<Slice> wanted) {
        return sums.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(CaseSum.ZERO, CaseSum::plus);
    }

    /** Of the cases of types in which too little came. */
    CaseSum lackingOf(Predicate<Slice> wanted) {
        return sums.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey())
                        && entry.getValue().lacking().signum() > 0)
                .map(Map.Entry::getValue)
                .reduce(CaseSum.ZERO, CaseSum::plus);
    }

    NavigableSet<String> programs() {
        NavigableSet<String> programs = new TreeSet<>(TextOrder.BY_CODE_POINT);
        sums.keySet().forEach(slice -> programs.add(slice.programId()));
        return programs;
    }

    /** What cases are added up under. */
    record Slice(DiscrepancyType type, String programId, AgeBand age, boolean withdrawn) {

        boolean open() {
            return !withdrawn;
        }
    }
}
