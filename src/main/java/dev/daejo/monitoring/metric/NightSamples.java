package dev.daejo.monitoring.metric;

import dev.daejo.reconciliation.NightVerdict;
import dev.daejo.reconciliation.Tally;
import dev.daejo.reconciliation.Total;
import dev.daejo.reconciliation.claim.ClaimStatus;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.store.figure.AgedTally;
import dev.daejo.store.figure.KeyedTally;
import dev.daejo.store.figure.NightFigures;
import dev.daejo.store.figure.PayDay;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of the metrics of a night. */
final class NightSamples {

    /** Whatever program a row names that nothing is promised by: files name what they like, labels must be few. */
    static final String OTHER = "(other)";

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final Map<String, Metric> OF_TOTALS = Map.of(
            Total.EXPECTED.label(), Metric.PROMISED,
            Total.SETTLED.label(), Metric.SETTLED,
            Total.OUTSTANDING.label(), Metric.OUTSTANDING,
            Total.NOT_YET_DUE.label(), Metric.PENDING,
            Total.CREDITS.label(), Metric.ARRIVED,
            Total.OVERPAID.label(), Metric.OVERPAID,
            Total.UNPAIRED.label(), Metric.UNPAIRED);

    private final NightFigures night;
    private final Set<String> programs;
    private final List<Sample> samples = new ArrayList<>();

    private NightSamples(NightFigures night) {
        this.night = night;
        this.programs = night.programs().stream()
                .filter(share -> share.keys().get(1).equals(Total.EXPECTED.label()))
                .map(share -> share.keys().get(0))
                .collect(Collectors.toSet());
    }

    static List<Sample> of(NightFigures night) {
        NightSamples samples = new NightSamples(night);
        samples.addNight();
        samples.addFiles();
        samples.addMoney();
        samples.addAges();
        samples.addClaims();
        night.payDays().forEach(samples::addPayDay);
        samples.addPayouts();
        return samples.samples;
    }

    private void addNight() {
        add(Metric.BUSINESS_DATE, midnight(night.businessDate()));
        for (NightVerdict verdict : NightVerdict.values()) {
            add(Metric.VERDICT, verdict == night.verdict() ? 1 : 0, verdict.name());
        }
        add(Metric.MEMBERS, night.members());
        addCounts(Metric.PAIRED_CREDITS, night.pairings());
    }

    private void addFiles() {
        addCounts(Metric.FILES, night.files());
        addCounts(Metric.FILES_UNTRUSTED, night.untrusted());
        addCounts(Metric.LINES, night.lines());
        add(Metric.REJECTED_LINES, ratio(lines("REJECTED"), lines("ACCEPTED", "REJECTED", "DUPLICATE", "SKIPPED")));
        addCounts(Metric.SOURCE_HOLES, night.sources());
        add(
                Metric.SOURCES_AWAITED,
                night.sources().stream()
                        .filter(source -> source.tally().count() > 0)
                        .count());
    }

    private long lines(String... outcomes) {
        return night.lines().stream()
                .filter(line -> List.of(outcomes).contains(line.keys().get(0)))
                .mapToLong(line -> line.tally().count())
                .sum();
    }

    private void addMoney() {
        summed(night.programs(), share -> share.keys().get(1)).forEach((keys, tally) -> {
            Metric metric = OF_TOTALS.get(keys.get(1));
            if (metric != null) {
                add(metric, tally.amount(), keys.get(0));
            }
        });
        summed(night.cases(), found -> found.keys().get(1)).forEach((keys, tally) -> {
            add(Metric.WRONG_CASES, tally.count(), keys.get(0), keys.get(1));
            add(Metric.WRONG_WON, tally.amount(), keys.get(0), keys.get(1));
        });
    }

    /** By program, where all that are none become one, and by what else is said of it. */
    private Map<List<String>, Tally> summed(List<KeyedTally> rows, Function<KeyedTally, String> other) {
        Map<List<String>, Tally> sums = new TreeMap<>(NightSamples::inOrder);
        rows.forEach(
                row -> sums.merge(List.of(program(row.keys().get(0)), other.apply(row)), row.tally(), Tally::plus));
        return sums;
    }

    private String program(String id) {
        return programs.contains(id) || id.equals(Program.REFUND) ? id : OTHER;
    }

    private static int inOrder(List<String> left, List<String> right) {
        int first = left.get(0).compareTo(right.get(0));
        return first != 0 ? first : left.get(1).compareTo(right.get(1));
    }

    private void addAges() {
        for (DiscrepancyType type : DiscrepancyType.values()) {
            Map<Age, Tally> byAge = new EnumMap<>(Age.class);
            ofName(night.ages(), type.name())
                    .forEach(aged ->
                            byAge.merge(Age.of(aged.days() == null ? 0 : aged.days()), aged.tally(), Tally::plus));
            for (Age age : Age.values()) {
                Tally tally = byAge.getOrDefault(age, Tally.ZERO);
                add(Metric.OPEN_CASES, tally.count(), type.name(), age.label());
                add(Metric.OPEN_WON, tally.amount(), type.name(), age.label());
            }
        }
    }

    private static Stream<AgedTally> ofName(List<AgedTally> rows, String name) {
        return rows.stream().filter(row -> row.name().equals(name));
    }

    private void addClaims() {
        addCounts(Metric.CLAIMS, night.claims());
        addEach(Metric.CLAIMS_WON, night.claims(), row -> row.tally().amount());
        Map<Term, Tally> byTerm = new EnumMap<>(Term.class);
        night.terms().stream()
                .filter(row -> ClaimStatus.valueOf(row.name()).isAsked())
                .forEach(row -> byTerm.merge(Term.of(row.days()), row.tally(), Tally::plus));
        for (Term term : Term.values()) {
            Tally tally = byTerm.getOrDefault(term, Tally.ZERO);
            add(Metric.CLAIMS_OPEN, tally.count(), term.label());
            add(Metric.CLAIMS_OPEN_WON, tally.amount(), term.label());
        }
    }

    private void addPayDay(PayDay day) {
        add(Metric.PAYDAY, midnight(day.dueOn()), day.programId());
        add(Metric.PAYDAY_OBLIGATIONS, day.promised().count(), day.programId());
        add(Metric.PAYDAY_MISSING, day.missing().count(), day.programId());
        add(Metric.PAYDAY_MISSING_WON, day.missing().amount(), day.programId());
        add(Metric.PAYDAY_MISSING_RATIO, day.missingRatio(), day.programId());
        add(Metric.PAYDAY_USUAL_MISSING_RATIO, day.usualRatio(), day.programId());
    }

    private void addPayouts() {
        addCounts(Metric.PAYOUT_OBLIGATIONS, night.reached());
        for (KeyedTally reached : night.reached()) {
            String program = reached.keys().get(0);
            long failing = 0;
            for (FailureClass failure : FailureClass.values()) {
                long count = failures(program, failure);
                add(Metric.PAYOUT_FAILURES, count, program, failure.name());
                failing += failure.isOfSystem() ? count : 0;
            }
            add(Metric.PAYOUT_FAILING_RATIO, ratio(failing, reached.tally().count()), program);
        }
    }

    private long failures(String program, FailureClass failure) {
        return night.failures().stream()
                .filter(row -> row.keys().equals(List.of(program, failure.type().name())))
                .mapToLong(row -> row.tally().count())
                .sum();
    }

    private void addCounts(Metric metric, List<KeyedTally> rows) {
        addEach(metric, rows, row -> row.tally().count());
    }

    private void addEach(Metric metric, List<KeyedTally> rows, Function<KeyedTally, Number> value) {
        rows.forEach(row -> add(metric, value.apply(row), row.keys().toArray(String[]::new)));
    }

    private void add(Metric metric, Number value, String... labels) {
        samples.add(Sample.of(metric, value, labels));
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double midnight(LocalDate day) {
        return day.atStartOfDay(SEOUL).toEpochSecond();
    }
}
