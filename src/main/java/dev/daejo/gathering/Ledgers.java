package dev.daejo.gathering;

import dev.daejo.gathering.MemberMerge.Place;
import dev.daejo.gathering.Rows.SiftedRun;
import dev.daejo.gathering.digest.RowUnpacker;
import dev.daejo.gathering.digest.Run;
import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.PossibleClaims;
import dev.daejo.reconciliation.program.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ledgers of all members with at least one row that counts, in code point order of their ids. They stay packed, each
 * file's apart; a ledger is merged of them when it is asked for. What is kept for it is a place in every run for each slice
 * of members. Safe to read from several threads.
 */
public final class Ledgers {

    /** Members that are merged one after the other; slices are independent of each other. */
    private static final int SLICE = 256;

    private final List<SiftedRun> sifted;
    private final List<Run> runs;
    /** Of each run the rows that no ledger holds. */
    private final List<BitSet> leftOut;
    /** Of each slice where it begins in every run. */
    private final List<int[]> slices = new ArrayList<>();

    private final int members;

    private Ledgers(List<SiftedRun> sifted, List<BitSet> leftOut) {
        this.sifted = List.copyOf(sifted);
        this.runs = sifted.stream().map(SiftedRun::run).toList();
        this.leftOut = leftOut;
        this.members = sliced();
    }

    /** @param passedOver the rows that do not count although nothing was wrong with them */
    static Ledgers of(Rows rows, BitSet passedOver) {
        List<BitSet> leftOut = new ArrayList<>();
        for (int number = 0; number < rows.runs().size(); number++) {
            SiftedRun run = rows.runs().get(number);
            BitSet rowsLeftOut = rows.within(number, passedOver);
            rowsLeftOut.or(run.refused());
            rowsLeftOut.or(run.unseen());
            leftOut.add(rowsLeftOut);
        }
        return new Ledgers(rows.runs(), leftOut);
    }

    /** Notes where slices begin and tells how many members there are. */
    private int sliced() {
        int counted = 0;
        MemberMerge merge = new MemberMerge(runs, new int[runs.size()]);
        for (int[] place = merge.position(); merge.next(); place = merge.position()) {
            if (merge.places().stream().anyMatch(this::hasRows)) {
                if (counted % SLICE == 0) {
                    slices.add(place);
                }
                counted++;
            }
        }
        return counted;
    }

    private boolean hasRows(Place place) {
        BitSet out = leftOut.get(place.run());
        Run run = runs.get(place.run());
        return out.isEmpty() || out.nextClearBit(run.firstRow(place.member())) < run.firstRow(place.member() + 1);
    }

    public int members() {
        return members;
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
        return IntStream.rangeClosed(from / SLICE, (to - 1) / SLICE)
                .parallel()
                .mapToObj(slice -> ofSlice(slice, from, to, (id, rows) -> function.apply(rows.ledger(id))))
                .flatMap(List::stream)
                .toList();
    }

    private <T> List<T> ofSlice(int slice, int from, int to, MadeOfRows<T> made) {
        List<T> all = new ArrayList<>();
        forEach(slice, (index, merge) -> {
            if (index >= from && index < to) {
                all.add(made.of(merge.memberId(), rows(merge)));
            }
        });
        return all;
    }

    private void forEach(int slice, MemberAt then) {
        MemberMerge merge = new MemberMerge(runs, slices.get(slice));
        int index = slice * SLICE;
        int end = Math.min(members, index + SLICE);
        while (index < end && merge.next()) {
            if (merge.places().stream().anyMatch(this::hasRows)) {
                then.accept(index, merge);
                index++;
            }
        }
    }

    private LedgerRows rows(MemberMerge merge) {
        LedgerRows rows = new LedgerRows();
        String id = merge.memberId();
        for (Place place : merge.places()) {
            SiftedRun run = sifted.get(place.run());
            new RowUnpacker(run.run(), run.file()).unpack(place.member(), id, leftOut.get(place.run())::get, rows);
        }
        return rows;
    }

    /** Of the ids of all claims that can have followed from the rows of any member those that are asked for. */
    Stream<String> possibleClaims(Terms terms, LocalDate businessDate, Predicate<String> asked) {
        return IntStream.range(0, slices.size())
                .parallel()
                .boxed()
                .flatMap(slice -> ofSlice(slice, 0, members, (id, rows) -> PossibleClaims.ids(
                                        terms, businessDate, rows.ledger(id), rows.expected(), asked)
                                .toList())
                        .stream())
                .flatMap(List::stream);
    }

    /** Takes the member that a merge has come to. */
    private interface MemberAt {
        void accept(int index, MemberMerge merge);
    }

    /** Makes something of the rows of a member. */
    private interface MadeOfRows<T> {
        T of(String memberId, LedgerRows rows);
    }
}
