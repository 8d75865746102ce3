package dev.daejo.gathering.digest.writing;

import dev.daejo.gathering.digest.run.RunKeys;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The keys of a run, grouped by the first bits of their hashes, those of a group in the order of their rows. */
final class KeyGroups {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private static final int KEYS_OF_GROUP = 64;
    private static final int MOST_BITS = 14;

    private final int bits;
    private final long[] keys;
    private int count;
    /** How many keys each group has, at the number behind its own. */
    private final int[] starts;

    /** @param rows how many rows the run has */
    KeyGroups(int rows) {
        bits = Math.min(MOST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(rows / KEYS_OF_GROUP));
        keys = new long[rows];
        starts = new int[(1 << bits) + 1];
    }

    /** Takes the hash of a row's key; none for a row that contends for none. */
    void add(long hash, int row) {
        if (hash != RunBuilder.NO_KEY) {
            keys[count++] = RunKeys.key(hash, row);
            starts[group(hash) + 1]++;
        }
    }

    private int group(long hash) {
        return (int) (hash >>> 1 >>> (Long.SIZE - 1 - bits));
    }

    int bits() {
        return bits;
    }

    int count() {
        return count;
    }

    /** Puts the keys into their groups, as bytes; no more may be added. */
    byte[] grouped() {
        for (int group = 0; group < 1 << bits; group++) {
            starts[group + 1] += starts[group];
        }
        int[] next = starts.clone();
        byte[] grouped = new byte[count * Long.BYTES];
        for (int at = 0; at < count; at++) {
            LONG.set(grouped, next[group(keys[at])]++ * Long.BYTES, keys[at]);
        }
        return grouped;
    }

    /** Where each group begins; then where the last one ends. To be asked when they are grouped. */
    int[] starts() {
        return starts;
    }
}
