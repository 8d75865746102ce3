package dev.daejo.gathering;

import dev.daejo.gathering.Slices.Slice;
import dev.daejo.gathering.digest.run.MemberCursor;
import dev.daejo.gathering.digest.run.MemberIds;
import dev.daejo.gathering.digest.run.MemberRows;
import dev.daejo.gathering.digest.run.RecentValues;
import dev.daejo.gathering.digest.run.RowUnpacker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members of a slice in the order of their ids, each with the places of its rows. Every run is gone over once, from
 * front to back; what belongs together is found by the ids, so that nothing is compared but the members themselves. For one
 * thread.
 */
final class MembersOfSlice {

    private static final int USUAL_RUNS = 24;

    private final List<CountedRun> runs;
    private final Slice slice;
    private final int window;
    private final RecentValues recent;
    private final MemberIds ids = new MemberIds();
    private final List<List<RowsInRun>> rows = new ArrayList<>();
    private final @Nullable RowUnpacker[] unpackers;
    private final int[] order;

    MembersOfSlice(List<CountedRun> runs, Slice slice, int window, RecentValues recent) {
        this.runs = runs;
        this.slice = slice;
        this.window = window;
        this.recent = recent;
        this.unpackers = new RowUnpacker[runs.size()];
        for (int run = 0; run < runs.size(); run++) {
            findRows(run);
        }
        this.order = ids.inOrder();
    }

    private void findRows(int run) {
        if (slice.from().directory(run) == slice.to().directory(run)) {
            return;
        }
        CountedRun counted = runs.get(run);
        MemberCursor member =
                counted.run().members(slice.from().of(run), slice.to().of(run), window);
        while (member.next()) {
            if (counted.holds(member)) {
                rowsOf(ids.numberOf(member)).add(new RowsInRun(run, member.rows()));
            }
        }
    }

    private List<RowsInRun> rowsOf(int member) {
        if (member == rows.size()) {
            rows.add(new ArrayList<>(USUAL_RUNS));
        }
        return rows.get(member);
    }

    int count() {
        return order.length;
    }

    /** The id of the member at a place in the order. */
    String id(int place) {
        return ids.text(order[place]);
    }

    /** The rows of the member at a place that count, by run. Quickest for members in their order. */
    LedgerRows rows(int place, String id) {
        LedgerRows unpacked = new LedgerRows();
        for (RowsInRun found : rows.get(order[place])) {
            CountedRun run = runs.get(found.run());
            unpacked.nextFile(run.fileNumber());
            unpacker(found.run()).unpack(found.rows(), id, run.leftOut(), unpacked);
        }
        return unpacked;
    }

    private RowUnpacker unpacker(int run) {
        RowUnpacker known = unpackers[run];
        if (known == null) {
            known = runs.get(run).unpacker(slice.to().of(run), window, recent);
            unpackers[run] = known;
        }
        return known;
    }

    private record RowsInRun(int run, MemberRows rows) {}
}
