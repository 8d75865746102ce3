package dev.daejo.gathering;

import dev.daejo.gathering.RowKind.Contest;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;

/**
 * Decides, across all members, which row of a key counts (contract, section 3, "Later" and "Duplicates"). Rivals are found
 * by hash and confirmed on their bytes; the decision follows from the rows alone, not from the order in which they came.
 */
final class Choice {

    private final ToLongFunction<RowHead> keyHash;
    private final RowHead entrant;
    private final RowHead holder;
    private final HashIndex counting;
    private final BitSet passedOver = new BitSet();

    private Choice(Rows rows, ToLongFunction<RowHead> keyHash) {
        this.keyHash = keyHash;
        this.entrant = new RowHead(rows);
        this.holder = new RowHead(rows);
        this.counting = new HashIndex(rows.count());
    }

    /** The rows that another row of their key is counted instead of. */
    static BitSet passedOver(Rows rows) {
        return passedOver(rows, RowHead::keyHash);
    }

    /** The same by any hash of a row's key; a poor one only takes longer. */
    static BitSet passedOver(Rows rows, ToLongFunction<RowHead> keyHash) {
        Choice choice = new Choice(rows, keyHash);
        for (int row = 0; row < rows.count(); row++) {
            choice.enter(row);
        }
        return choice.passedOver;
    }

    private void enter(int row) {
        if (entrant.read(row).contest() == Contest.NONE) {
            return;
        }
        long hash = keyHash.applyAsLong(entrant);
        // Where a row of the same key is found, it is the one that was read into the holder last.
        IntPredicate sameKey = other -> holder.read(other).hasKeyOf(entrant);
        int slot = counting.slot(hash, sameKey);
        int held = counting.number(slot);
        if (held == HashIndex.NOTHING) {
            counting.put(slot, hash, row);
        } else if (entrant.countsBefore(holder)) {
            counting.put(slot, hash, row);
            passedOver.set(held);
        } else {
            passedOver.set(row);
        }
    }
}
