package dev.daejo.gathering;

import dev.daejo.gathering.digest.run.Run;
import java.util.BitSet;

/**
 * Finds the rows whose key's hash occurs more than once: the only ones that can have a rival. It goes part by part, by the
 * first bits of the hashes, so that memory is bounded; the parts are independent and run in parallel.
 */
final class RecurringKeys {

    /** So many hashes are looked at together, about. */
    private static final int PART_BITS = 17;

    private final Rows rows;
    private final int partBits;

    private RecurringKeys(Rows rows) {
        this.rows = rows;
        this.partBits = Integer.SIZE - Integer.numberOfLeadingZeros(rows.count() >>> PART_BITS);
    }

    /** The rows that may have rivals, but for those that are refused. */
    static BitSet rows(Rows rows) {
        return new RecurringKeys(rows).recurring();
    }

    private BitSet recurring() {
        BitSet recurring = new BitSet();
        SideBySide.made(0, 1 << partBits, this::ofPart).forEach(recurring::or);
        return recurring;
    }

    private BitSet ofPart(int part) {
        Seen seen = new Seen(partBits, (rows.count() >>> partBits) + 1);
        for (int number = 0; number < rows.runs().size(); number++) {
            Run run = rows.runs().get(number).run();
            BitSet refused = rows.runs().get(number).refused();
            int firstRow = rows.firstRow(number);
            run.forEachKey(part, partBits, (hash, row) -> {
                if (!refused.get(row)) {
                    seen.see(hash, firstRow + row);
                }
            });
        }
        return seen.again;
    }

    /** The hashes of a part with the row that each came with first, and the rows of those that came again. */
    private static final class Seen {

        private final BitSet again = new BitSet();
        private final int sharedBits;
        private int slotBits;
        private long[] hashes;
        private int[] rows;
        private int taken;

        /** @param sharedBits so many of their first bits all hashes share */
        Seen(int sharedBits, int expected) {
            this.sharedBits = sharedBits;
            this.slotBits = Math.max(4, Integer.SIZE + 1 - Integer.numberOfLeadingZeros(expected));
            this.hashes = new long[1 << slotBits];
            this.rows = new int[1 << slotBits];
        }

        void see(long hash, int row) {
            // No hash has its last bit, so that 0 is a free slot.
            int slot = slot(hash | 1);
            if (hashes[slot] != 0) {
                again.set(rows[slot]);
                again.set(row);
                return;
            }
            hashes[slot] = hash | 1;
            rows[slot] = row;
            taken++;
            growWhenFull();
        }

        private int slot(long hash) {
            int slot = (int) (hash << sharedBits >>> (Long.SIZE - slotBits));
            while (hashes[slot] != 0 && hashes[slot] != hash) {
                slot = (slot + 1) & (hashes.length - 1);
            }
            return slot;
        }

        private void growWhenFull() {
            if (taken < hashes.length / 4 * 3) {
                return;
            }
            long[] oldHashes = hashes;
            int[] oldRows = rows;
            slotBits++;
            hashes = new long[1 << slotBits];
            rows = new int[1 << slotBits];
            for (int old = 0; old < oldHashes.length; old++) {
                if (oldHashes[old] != 0) {
                    int slot = slot(oldHashes[old]);
                    hashes[slot] = oldHashes[old];
                    rows[slot] = oldRows[old];
                }
            }
        }
    }
}
