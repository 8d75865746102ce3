package dev.daejo.gathering;

/** How much is held of the runs while they are merged: little of each where they are many. */
final class MergeRoom {

    private static final int FEWEST_MEMBERS = 256;
    private static final int RUNS_OF_MEMBER = 4;
    private static final int SMALLEST_WINDOW = 1 << 9;
    private static final int LARGEST_WINDOW = 1 << 15;
    private static final int PART_OF_HEAP = 32;
    private static final int PARTS_OF_PROCESSOR = 4;

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

    /** In how many parts the members are counted. */
    static int parts() {
        return PARTS_OF_PROCESSOR * Runtime.getRuntime().availableProcessors();
    }
}
