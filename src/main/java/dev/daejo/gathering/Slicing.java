package dev.daejo.gathering;

import dev.daejo.gathering.Slices.Slice;
import dev.daejo.gathering.digest.run.MemberCursor;
import dev.daejo.gathering.digest.run.MemberIds;
import dev.daejo.gathering.digest.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cuts the members of several runs into slices, by the members themselves: all of a part have equally many of whom a row
 * counts, but for the last. Parts are gone over several at a time; in each the ids are collected, put in order, and then
 * looked up in every run.
 */
final class Slicing {

    private final List<CountedRun> counted;
    private final List<Run> runs;
    private final int membersOfSlice;
    private final int membersOfPart;
    private final int window;

    /** @param membersOfPart a part with more is cut into halves, so that memory is bounded; at least 2 */
    private Slicing(List<CountedRun> counted, int membersOfPart) {
        this.counted = counted;
        this.runs = counted.stream().map(CountedRun::run).toList();
        this.membersOfSlice = MergeRoom.membersOfSlice(runs.size());
        this.membersOfPart = membersOfPart;
        this.window = MergeRoom.window(runs.size());
    }

    static Slices of(List<CountedRun> counted) {
        return of(counted, MergeRoom.MEMBERS_OF_PART);
    }

    static Slices of(List<CountedRun> counted, int membersOfPart) {
        return new Slicing(counted, membersOfPart).slices();
    }

    private Slices slices() {
        List<RunPlaces> cuts = Cuts.of(runs, MergeRoom.parts(runs));
        return new Slices(
                SideBySide.made(0, cuts.size() - 1, part -> between(cuts.get(part), cuts.get(part + 1))).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private List<Slice> between(RunPlaces from, RunPlaces to) {
        MemberIds ids = new MemberIds();
        for (int run = 0; run < runs.size() && ids.count() <= membersOfPart; run++) {
            collect(run, from, to, ids);
        }
        return ids.count() > membersOfPart ? halves(from, to, ids) : slices(from, to, ids);
    }

    /** Stops at the first member that is one too many. */
    private void collect(int run, RunPlaces from, RunPlaces to, MemberIds ids) {
        MemberCursor member = runs.get(run).members(from.of(run), to.of(run), window);
        while (ids.count() <= membersOfPart && member.next()) {
            if (counted.get(run).holds(member)) {
                ids.numberOf(member);
            }
        }
    }

    /** Of the members that were met as many come before the middle as behind it. */
    private List<Slice> halves(RunPlaces from, RunPlaces to, MemberIds ids) {
        RunPlaces middle = RunPlaces.before(runs, ids.bytes(ids.inOrder()[ids.count() / 2]));
        return Stream.concat(between(from, middle).stream(), between(middle, to).stream())
                .toList();
    }

    private List<Slice> slices(RunPlaces from, RunPlaces to, MemberIds ids) {
        int[] order = ids.inOrder();
        List<RunPlaces> starts = starts(from, to, ids, order);
        List<Slice> slices = new ArrayList<>();
        for (int slice = 0; slice < starts.size(); slice++) {
            int members = Math.min(membersOfSlice, order.length - slice * membersOfSlice);
            slices.add(new Slice(members, starts.get(slice), slice + 1 < starts.size() ? starts.get(slice + 1) : to));
        }
        return slices;
    }

    /** Of each slice where it begins in every run; none where no row counts. */
    private List<RunPlaces> starts(RunPlaces from, RunPlaces to, MemberIds ids, int[] order) {
        List<RunPlaces> starts = new ArrayList<>();
        List<byte[]> firstMembers = new ArrayList<>();
        for (int first = 0; first < order.length; first += membersOfSlice) {
            starts.add(from.copy());
            firstMembers.add(ids.bytes(order[first]));
        }
        for (int run = 0; run < runs.size(); run++) {
            put(run, from, to, firstMembers, starts);
        }
        return starts;
    }

    /** The first slice begins where all do, whether or not members come before it of whom no row counts. */
    private void put(int run, RunPlaces from, RunPlaces to, List<byte[]> firstMembers, List<RunPlaces> starts) {
        MemberCursor member = runs.get(run).members(from.of(run), to.of(run), window);
        boolean isThere = member.next();
        for (int slice = 1; slice < starts.size(); slice++) {
            while (isThere && member.isBefore(firstMembers.get(slice))) {
                isThere = member.next();
            }
            starts.get(slice).put(run, member.place());
        }
    }
}
