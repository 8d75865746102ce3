package dev.daejo.gathering;

import dev.daejo.gathering.digest.run.Run;
import java.util.List;

/** How much is held of the runs while they are merged: little of each where they are many. */
final class MergeRoom {

    /** Of so many members the ids are held at once, by each of several threads. */
    static final int MEMBERS_OF_PART = 1 << 17;

    private static final int FEWEST_MEMBERS = 256;
    private static final int RUNS_OF_MEMBER = 4;
    private static final int SMALLEST_WINDOW = 1 << 9;
    private static final int LARGEST_WINDOW = 1 << 15;
    private static final int PART_OF_HEAP = 32;
    private static final int PARTS_OF_PROCESSOR = 4;
    private static final int ROWS_OF_PART = 1 << 18;
    private static final int MOST_PLACES = 1 << 14;

    private MergeRoom() {}

    /** How many members a slice has: of each slice a place in every run is kept. */
    static int membersOfSlice(int runs) {
        return Math.max(FEWEST_MEMBERS, runs / RUNS_OF_MEMBER);
    }

    /** About so many bytes are read of a run at once, by each of several threads, twice. */
    static int window(int runs) {
        long room = Runtime.getRuntime().maxMemory() / PART_OF_HEAP;
        long ofRun = room / (2L * Math.max(1, runs) * Runtime.getRuntime().availableProcessors());
        return (int) Math.max(SMALLEST_WINDOW, Math.min(LARGEST_WINDOW, ofRun));
    }

    /**
     * In how many parts the members are counted: in more where there are many rows, so that what is looked up lies near,
     * unless there are so many runs that finding where a part begins would take longer.
     */
    static int parts(List<Run> runs) {
        int fewest = PARTS_OF_PROCESSOR * Runtime.getRuntime().availableProcessors();
        long ofRows = runs.stream().mapToLong(Run::rows).sum() / ROWS_OF_PART;
        return (int) Math.max(fewest, Math.min(ofRows, MOST_PLACES / Math.max(1, runs.size())));
    }
}
