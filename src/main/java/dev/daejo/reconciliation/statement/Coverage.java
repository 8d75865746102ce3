package dev.daejo.reconciliation.statement;

import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reconciliation.program.DeliveryEvery;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the checked sources have holes on the business date (contract, section 4, "Coverage").
 *
 * <p>A checked source has a hole on every day from the first that any of its accepted files covers to D −
 * {@code delivery_lag_days} that none covers; a month's file is due with the month's last day. A source that never
 * delivered has a hole everywhere.
 */
public final class Coverage {

    private static final Comparator<Source> BY_KIND_AND_ID =
            Comparator.comparing(Source::kind).thenComparing(Source::counterpartyId);

    private final Map<Source, Holes> checked = new TreeMap<>(BY_KIND_AND_ID);

    private Coverage() {}

    /** Finds the holes of every source that the counterparties say is to be checked. */
    public static Coverage on(
            LocalDate businessDate, Collection<Counterparty> counterparties, Collection<CoveredDays> covered) {
        Coverage coverage = new Coverage();
        for (Counterparty counterparty : counterparties) {
            coverage.check(Source.Kind.STATEMENT, counterparty, counterparty.statementEvery(), businessDate, covered);
            coverage.check(Source.Kind.PAYOUTS, counterparty, counterparty.payoutsEvery(), businessDate, covered);
        }
        return coverage;
    }

    private void check(
            Source.Kind kind,
            Counterparty counterparty,
            @Nullable DeliveryEvery every,
            LocalDate businessDate,
            Collection<CoveredDays> covered) {
        if (every == null) {
            return;
        }
        Source source = new Source(kind, counterparty.counterpartyId());
        LocalDate last = lastDayDue(every, businessDate.minusDays(counterparty.deliveryLagDays()));
        checked.put(
                source,
                Holes.between(
                        covered.stream()
                                .filter(days -> days.source().equals(source))
                                .toList(),
                        last));
    }

    private static LocalDate lastDayDue(DeliveryEvery every, LocalDate last) {
        return switch (every) {
            case DAY -> last;
            case MONTH -> YearMonth.from(last.plusDays(1)).atDay(1).minusDays(1);
        };
    }

    /** Whether the source is checked and has a hole in {@code first … last}, both inclusive. */
    public boolean hasHole(Source source, LocalDate first, LocalDate last) {
        return firstHole(source, first, last).isPresent();
    }

    /** The first day in {@code first … last}, both inclusive, that a checked source has a hole on. */
    public Optional<LocalDate> firstHole(Source source, LocalDate first, LocalDate last) {
        return Optional.ofNullable(checked.get(source)).flatMap(holes -> holes.firstIn(first, last));
    }

    /** The sources of a kind that are checked at all. */
    public List<Source> checked(Source.Kind kind) {
        return checked.keySet().stream().filter(source -> source.kind() == kind).toList();
    }

    /** Days without a file over all checked sources; a source that never delivered counts as 1. */
    public long holeDays() {
        return checked.values().stream().mapToLong(Holes::days).sum();
    }

    /** Days without a file by checked source, those without a hole among them. */
    public Map<Source, Long> holesBySource() {
        Map<Source, Long> days = new TreeMap<>(BY_KIND_AND_ID);
        checked.forEach((source, holes) -> days.put(source, holes.days()));
        return Collections.unmodifiableMap(days);
    }

    /** The holes in words a person can act on, as {@code statement-HANA: 2025-10-15 (1)}; one per source that has any. */
    public List<String> describeHoles() {
        return checked.entrySet().stream()
                .flatMap(entry -> entry.getValue().describe(entry.getKey()).stream())
                .toList();
    }

    /** The days of one source without a file, as offsets from its first covered day; none known when it never delivered. */
    private record Holes(@Nullable LocalDate first, BitSet missing) {

        static Holes between(List<CoveredDays> covered, LocalDate last) {
            Optional<LocalDate> first = covered.stream().map(CoveredDays::first).min(LocalDate::compareTo);
            if (first.isEmpty()) {
                return new Holes(null, new BitSet());
            }
            LocalDate start = first.get();
            BitSet missing = new BitSet();
            if (!last.isBefore(start)) {
                missing.set(0, offset(start, last) + 1);
            }
            covered.forEach(days -> missing.clear(offset(start, days.first()), offset(start, days.last()) + 1));
            return new Holes(start, missing);
        }

        private static int offset(LocalDate start, LocalDate day) {
            return Math.toIntExact(day.toEpochDay() - start.toEpochDay());
        }

        Optional<LocalDate> firstIn(LocalDate from, LocalDate to) {
            if (first == null) {
                return Optional.of(from);
            }
            if (to.isBefore(first)) {
                return Optional.empty();
            }
            int next = missing.nextSetBit(Math.max(0, offset(first, from)));
            return next >= 0 && next <= offset(first, to) ? Optional.of(first.plusDays(next)) : Optional.empty();
        }

        long days() {
            return first == null ? 1 : missing.cardinality();
        }

        Optional<String> describe(Source source) {
            String name = source.name();
            if (first == null) {
                return Optional.of(name + ": -");
            }
            return missing.isEmpty()
                    ? Optional.empty()
                    : Optional.of("%s: %s (%d)".formatted(name, first.plusDays(missing.nextSetBit(0)), days()));
        }
    }
}
