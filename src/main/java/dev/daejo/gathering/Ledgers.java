package dev.daejo.gathering;

import dev.daejo.gathering.digest.run.RecentValues;
import dev.daejo.reconciliation.Horizon;
import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.PossibleClaims;
import dev.daejo.reconciliation.program.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ledgers of all members with at least one row that counts, in code point order of their ids. They stay packed, each
 * file's apart; a ledger is merged of them when it is asked for. What is kept for it is a place in every run for each slice
 * of members, found when the first is asked for. Safe to read from several threads.
 */
public final class Ledgers {

    private final List<CountedRun> counted;
    private final BeyondHorizon beyond;
    private final int window;
    private @Nullable Slices slices;

    private Ledgers(List<CountedRun> counted, BeyondHorizon beyond) {
        this.counted = counted;
        this.beyond = beyond;
        this.window = MergeRoom.window(counted.size());
    }

    /** Of all rows that count. */
    static Ledgers of(List<CountedRun> all) {
        return new Ledgers(List.copyOf(all), new BeyondHorizon(any -> true, List.of()));
    }

    /** Of those within the horizon, and beyond it of those of members of whom these say too little. */
    static Ledgers within(Horizon horizon, List<CountedRun> all) {
        return new Ledgers(
                all.stream().filter(run -> !run.beyond()).toList(),
                new BeyondHorizon(
                        horizon::suffices,
                        all.stream().filter(CountedRun::beyond).toList()));
    }

    private synchronized Slices slices() {
        Slices known = slices;
        if (known == null) {
            known = Slicing.of(counted);
            slices = known;
        }
        return known;
    }

    public int members() {
        return slices().members();
    }

    /** The ledger of the member at an index, counting from 0 in the order of the ids. */
    public MemberLedger ledger(int index) {
        return between(index, index + 1, Function.identity()).get(0);
    }

    /**
     * What a function makes of the ledgers at the indexes {@code from … to}, the last exclusive, in their order. Ledgers
     * are made several at a time, and let go of as soon as the function is done with them.
     */
    public <T> List<T> between(int from, int to, Function<MemberLedger, T> function) {
        List<List<T>> slices = collected(from, to, ArrayList::new, (made, ledger) -> made.add(function.apply(ledger)));
        return slices.stream().flatMap(List::stream).toList();
    }

    /**
     * What the ledgers at the indexes {@code from … to}, the last exclusive, are collected in: slices of them one by one, in
     * their order, several slices at a time.
     *
     * @param start makes what a slice is collected in
     */
    public <A> List<A> collected(int from, int to, Supplier<A> start, BiConsumer<A, MemberLedger> add) {
        Slices all = slices();
        return SideBySide.made(all.holding(from), all.holding(to - 1) + 1, slice -> {
            A collected = start.get();
            forEach(slice, from, to, (id, rows) -> add.accept(collected, rows.ledger(id)));
            return collected;
        });
    }

    private <T> List<T> ofSlice(int slice, int from, int to, BiFunction<String, LedgerRows, T> made) {
        List<T> all = new ArrayList<>();
        forEach(slice, from, to, (id, rows) -> all.add(made.apply(id, rows)));
        return all;
    }

    /** Goes over the members of a slice at the indexes {@code from … to}, the last exclusive, with their rows. */
    private void forEach(int slice, int from, int to, BiConsumer<String, LedgerRows> then) {
        Slices all = slices();
        RecentValues recent = new RecentValues();
        BeyondHorizon.Lookup lookup = beyond.lookup(recent);
        MembersOfSlice members = new MembersOfSlice(counted, all.slice(slice), window, recent);
        int first = all.firstMember(slice);
        int end = Math.min(to, all.firstMember(slice + 1));
        for (int index = Math.max(from, first); index < end; index++) {
            String id = members.id(index - first);
            LedgerRows rows = members.rows(index - first, id);
            lookup.complete(id, rows);
            then.accept(id, rows);
        }
    }

    /** Of the ids of all claims that can have followed from the rows of any member those that are asked for. */
    Stream<String> possibleClaims(Terms terms, LocalDate businessDate, Predicate<String> asked) {
        return IntStream.range(0, slices().count())
                .parallel()
                .boxed()
                .flatMap(slice -> ofSlice(slice, 0, members(), (id, rows) -> PossibleClaims.ids(
                                        terms, businessDate, rows.ledger(id), rows.expected(), asked)
                                .toList())
                        .stream())
                .flatMap(List::stream);
    }
}
