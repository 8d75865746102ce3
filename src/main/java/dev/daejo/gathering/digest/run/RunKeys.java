package dev.daejo.gathering.digest.run;

import dev.daejo.gathering.digest.packed.RunLayout;
import dev.daejo.gathering.digest.stored.StoredBytes;
import java.nio.ByteBuffer;

/** The hashes of the keys that the rows of a run contend for, by groups of those that share their first bits. */
public final class RunKeys {

    /** So many bits say which row of a run it is; the others are of the hash. */
    public static final int ROW_BITS = 20;

    private static final long ROW = (1L << ROW_BITS) - 1;
    private static final int MOST_AT_ONCE = 1 << 13;

    private final StoredBytes run;
    private final int at;
    private final int groupBits;
    private final int[] groupStarts;

    RunKeys(StoredBytes run, RunLayout layout) {
        this.run = run;
        this.at = layout.keysAt();
        this.groupBits = layout.groupBits();
        this.groupStarts = new int[layout.groups() + 1];
        ByteBuffer.wrap(run.part(layout.groupStarts(), groupStarts.length * Integer.BYTES))
                .asIntBuffer()
                .get(groupStarts);
    }

    /** The key of a row: the first bits of its hash, then its number. */
    public static long key(long hash, int row) {
        return (hash & ~ROW) | row;
    }

    /** Gives the keys that begin with so many bits of a number. */
    void forEach(int part, int partBits, Run.KeyOfRow then) {
        if (partBits <= groupBits) {
            int finer = groupBits - partBits;
            between(groupStarts[part << finer], groupStarts[(part + 1) << finer], then);
        } else {
            int group = part >>> (partBits - groupBits);
            between(groupStarts[group], groupStarts[group + 1], (hash, row) -> {
                if ((int) (hash >>> (Long.SIZE - partBits)) == part) {
                    then.take(hash, row);
                }
            });
        }
    }

    private void between(int from, int to, Run.KeyOfRow then) {
        byte[] keys = new byte[Math.min(MOST_AT_ONCE, to - from) * Long.BYTES];
        ByteBuffer longs = ByteBuffer.wrap(keys);
        for (int next = from; next < to; next += MOST_AT_ONCE) {
            int count = Math.min(MOST_AT_ONCE, to - next);
            run.read(at + next * Long.BYTES, keys, 0, count * Long.BYTES);
            for (int key = 0; key < count; key++) {
                long held = longs.getLong(key * Long.BYTES);
                then.take(held & ~ROW, (int) (held & ROW));
            }
        }
    }
}
