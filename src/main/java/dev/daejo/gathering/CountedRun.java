package dev.daejo.gathering;

import dev.daejo.gathering.digest.packed.RunPlace;
import dev.daejo.gathering.digest.run.MemberCursor;
import dev.daejo.gathering.digest.run.RecentValues;
import dev.daejo.gathering.digest.run.RowUnpacker;
import dev.daejo.gathering.digest.run.Run;
import java.util.BitSet;

/**
 * A run of a file of D and what of it counts.
 *
 * @param file the name of the file
 * @param fileNumber its place among the files of the runs, by which they are told apart quickest
 * @param beyond whether it lies beyond the horizon
 * @param leftOut the rows that no ledger holds
 */
record CountedRun(Run run, String file, int fileNumber, boolean beyond, BitSet leftOut) {

    /** Unpacks rows of members before a place. */
    RowUnpacker unpacker(RunPlace to, int window, RecentValues recent) {
        return new RowUnpacker(run, file, to, window, recent);
    }

    /** Whether any row of the member that a cursor has come to counts. */
    boolean holds(MemberCursor member) {
        return leftOut.isEmpty() || leftOut.nextClearBit(member.firstRow()) < member.endRow();
    }
}
