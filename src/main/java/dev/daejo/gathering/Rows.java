package dev.daejo.gathering;

import dev.daejo.gathering.digest.run.RowHead;
import dev.daejo.gathering.digest.run.RowHeads;
import dev.daejo.gathering.digest.run.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of all runs of the files of D under one numbering: by file name, run, and place in the run. */
final class Rows {

    private final List<SiftedRun> runs;
    private final int[] firstRows;
    private final int count;
    private final @Nullable RowHeads[] heads;

    Rows(List<SiftedRun> runs) {
        this.runs = List.copyOf(runs);
        int[] ends = runs.stream().mapToInt(run -> run.run().rows()).toArray();
        Arrays.parallelPrefix(ends, Math::addExact);
        this.count = ends.length == 0 ? 0 : ends[ends.length - 1];
        this.heads = new RowHeads[ends.length];
        this.firstRows = new int[ends.length];
        System.arraycopy(ends, 0, firstRows, Math.min(1, ends.length), Math.max(0, ends.length - 1));
    }

    int count() {
        return count;
    }

    List<SiftedRun> runs() {
        return runs;
    }

    /** The number of the first row of a run. */
    int firstRow(int run) {
        return firstRows[run];
    }

    /** Not for several threads at once. */
    RowHead head(int row) {
        int run = runOf(row);
        RowHeads known = heads[run];
        if (known == null) {
            known = new RowHeads(runs.get(run).run(), runs.get(run).file());
            heads[run] = known;
        }
        return known.head(row - firstRows[run]);
    }

    /** The run that a row lies in: the last one that begins at or before it. */
    private int runOf(int row) {
        int found = Arrays.binarySearch(firstRows, row);
        return found >= 0 ? found : -found - 2;
    }

    /** @param passedOver the rows that do not count although nothing was wrong with them */
    List<CountedRun> counted(BitSet passedOver) {
        List<CountedRun> counted = new ArrayList<>();
        int files = 0;
        for (int number = 0; number < runs.size(); number++) {
            SiftedRun run = runs.get(number);
            BitSet leftOut = within(number, passedOver);
            leftOut.or(run.refused());
            leftOut.or(run.unseen());
            files += isFirstOfFile(number) ? 1 : 0;
            counted.add(new CountedRun(run.run(), run.file(), files, run.beyond(), leftOut));
        }
        return counted;
    }

    private boolean isFirstOfFile(int run) {
        return run == 0 || !runs.get(run).file().equals(runs.get(run - 1).file());
    }

    /** Of the numbers of rows those of one run, as numbers within it. */
    private BitSet within(int run, BitSet rows) {
        return rows.get(firstRows[run], firstRows[run] + runs.get(run).run().rows());
    }

    /**
     * A run of a file of D.
     *
     * @param file the name of the file
     * @param beyond whether it lies beyond the horizon: no member needs its lines for their own sake
     * @param refused the rows that do not count and keep no other from counting: not visible on D, or refused by the
     *     reference data
     * @param unseen the statement lines that are not visible on D: each may still be the first of its key
     */
    record SiftedRun(Run run, String file, boolean beyond, BitSet refused, BitSet unseen) {}
}
