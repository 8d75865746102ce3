package dev.daejo.gathering;

import dev.daejo.gathering.digest.packed.RowKind.Contest;
import dev.daejo.gathering.digest.run.HashIndex;
import dev.daejo.gathering.digest.run.RowHead;
import java.util.BitSet;
import java.util.function.ToLongFunction;

/**
 * Decides, across all members, which row of a key counts (contract, section 3, "Later" and "Duplicates"). Rivals are found
 * by hash and confirmed on their bytes; the decision follows from the rows alone, not from the order in which they came.
 */
final class Choice {

    private final Rows rows;
    private final ToLongFunction<RowHead> keyHash;
    private final HashIndex counting;
    private final BitSet passedOver = new BitSet();

    private Choice(Rows rows, ToLongFunction<RowHead> keyHash, int expected) {
        this.rows = rows;
        this.keyHash = keyHash;
        this.counting = new HashIndex(expected);
    }

    /** The rows that another row of their key is counted instead of. */
    static BitSet passedOver(Rows rows) {
        return passedOver(rows, RecurringKeys.rows(rows), RowHead::keyHash);
    }

    /** The same among some rows and by any hash of a row's key; a poor one only takes longer. */
    static BitSet passedOver(Rows rows, BitSet among, ToLongFunction<RowHead> keyHash) {
        Choice choice = new Choice(rows, keyHash, among.cardinality());
        among.stream().forEach(choice::enter);
        return choice.passedOver;
    }

    private void enter(int row) {
        RowHead entrant = rows.head(row);
        if (entrant.contest() == Contest.NONE) {
            return;
        }
        long hash = keyHash.applyAsLong(entrant);
        int slot = counting.slot(hash, other -> rows.head(other).hasKeyOf(entrant));
        int held = counting.number(slot);
        if (held == HashIndex.NOTHING) {
            counting.put(slot, hash, row);
        } else if (entrant.countsBefore(rows.head(held))) {
            counting.put(slot, hash, row);
            passedOver.set(held);
        } else {
            passedOver.set(row);
        }
    }
}
