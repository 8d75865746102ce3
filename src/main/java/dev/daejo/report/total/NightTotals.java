package dev.daejo.report.total;

import dev.daejo.gathering.FileAccount;
import dev.daejo.intake.Verdict;
import dev.daejo.reconciliation.ControlTotals;
import dev.daejo.reconciliation.Tally;
import dev.daejo.reconciliation.Total;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.store.FinishedRun;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** All totals of a night under their names and in a fixed order: money, types, what was left out, lines, holes. */
public final class NightTotals {

    private static final List<Total> MONEY = List.of(
            Total.EXPECTED,
            Total.SETTLED,
            Total.OUTSTANDING,
            Total.OVERPAID,
            Total.CREDITS,
            Total.UNPAIRED,
            Total.NOT_YET_DUE);
    private static final List<Total> LEFT_OUT = List.of(Total.UNLINKED_CANCELS, Total.SUMS_SKIPPED);

    private final ControlTotals totals;
    private final List<FileAccount> files;
    private final long holes;

    public NightTotals(FinishedRun run) {
        this.totals = run.totals();
        this.files = run.files();
        this.holes = run.holes();
    }

    /** As {@code control-totals.csv} has them. */
    public List<NamedTally> all() {
        return Stream.of(money(), types(), rest()).flatMap(List::stream).toList();
    }

    /** All but the types. */
    public List<NamedTally> others() {
        return Stream.of(money(), rest()).flatMap(List::stream).toList();
    }

    public List<NamedTally> money() {
        return named(MONEY).toList();
    }

    private List<NamedTally> rest() {
        return Stream.of(named(LEFT_OUT), lines(), won(), Stream.of(count("holes", holes)))
                .flatMap(tallies -> tallies)
                .toList();
    }

    /** One for each type, zero or not. */
    public List<NamedTally> types() {
        return Arrays.stream(DiscrepancyType.values())
                .map(type -> NamedTally.of(type.name(), of(type)))
                .toList();
    }

    /** All types together. */
    public Tally wrong() {
        return Arrays.stream(DiscrepancyType.values()).map(this::of).reduce(Tally.ZERO, Tally::plus);
    }

    /** Those with cases: the most severe first, then the most won. */
    public List<DiscrepancyType> typesFound() {
        return Arrays.stream(DiscrepancyType.values())
                .filter(type -> of(type).count() > 0)
                .sorted(Comparator.comparing(DiscrepancyType::severity)
                        .thenComparing(type -> of(type).amount(), Comparator.reverseOrder()))
                .toList();
    }

    public Tally of(DiscrepancyType type) {
        return totals.of(type);
    }

    public Tally of(Total total) {
        return totals.of(total);
    }

    public List<FileAccount> files() {
        return files;
    }

    public long files(Verdict verdict) {
        return files.stream().filter(account -> account.verdict() == verdict).count();
    }

    public long rejected() {
        return sum(FileAccount::rejected);
    }

    private Stream<NamedTally> named(List<Total> names) {
        return names.stream().map(total -> NamedTally.of(total.label(), of(total)));
    }

    private Stream<NamedTally> lines() {
        return Stream.of(
                count("lines_read", sum(account -> account.file().lines())),
                count("lines_accepted", sum(FileAccount::accepted)),
                count("lines_rejected", rejected()),
                count("lines_duplicate", sum(FileAccount::duplicates)),
                count("lines_skipped", sum(FileAccount::skipped)),
                count("lines_quarantined", sum(FileAccount::quarantined)));
    }

    private long sum(ToLongFunction<FileAccount> lines) {
        return files.stream().mapToLong(lines).reduce(0, Math::addExact);
    }

    private static NamedTally count(String name, long count) {
        return new NamedTally(name, count, BigInteger.ZERO);
    }

    /** What the amounts of the lines sum up to, where each line is; a control of its own, without a count. */
    private Stream<NamedTally> won() {
        return Stream.of(
                won("won_read", account -> account.file().won()),
                won("won_accepted", account -> account.won().accepted()),
                won("won_rejected", account -> account.won().rejected()),
                won("won_duplicate", account -> account.won().duplicates()),
                won("won_skipped", account -> account.won().skipped()),
                won("won_quarantined", FileAccount::quarantinedWon));
    }

    private NamedTally won(String name, Function<FileAccount, BigInteger> won) {
        return new NamedTally(name, 0, files.stream().map(won).reduce(BigInteger.ZERO, BigInteger::add));
    }
}
