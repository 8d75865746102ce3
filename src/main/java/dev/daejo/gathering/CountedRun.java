package dev.daejo.gathering;

import dev.daejo.gathering.digest.RowUnpacker;
import dev.daejo.gathering.digest.Run;
import java.util.BitSet;

/**
 * A run of a file of D and what of it counts.
 *
 * @param file the name of the file
 * @param beyond whether it lies beyond the horizon
 * @param leftOut the rows that no ledger holds
 */
record CountedRun(Run run, String file, boolean beyond, BitSet leftOut) {

    RowUnpacker unpacker() {
        return new RowUnpacker(run, file);
    }
}
