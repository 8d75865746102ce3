package dev.daejo.gathering.digest;

/** The keys of a run, grouped by the first bits of their hashes. */
final class KeyGroups {

    private static final int KEYS_OF_GROUP = 64;
    private static final int MOST_BITS = 14;

    private final int bits;
    private final int[] starts;
    private final long[] keys;

    private KeyGroups(int bits, int[] starts, long[] keys) {
        this.bits = bits;
        this.starts = starts;
        this.keys = keys;
    }

    int bits() {
        return bits;
    }

    /** Where each group begins; then where the last one ends. */
    int[] starts() {
        return starts;
    }

    long[] keys() {
        return keys;
    }

    /**
     * @param hashes of the rows as they came
     * @param places which row of the run each of these becomes
     */
    static KeyGroups of(LongColumn hashes, int[] places) {
        int bits = Math.min(MOST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(places.length / KEYS_OF_GROUP));
        int[] starts = new int[(1 << bits) + 1];
        for (int row = 0; row < places.length; row++) {
            long hash = hashes.get(row);
            if (hash != RunBuilder.NO_KEY) {
                starts[group(hash, bits) + 1]++;
            }
        }
        for (int group = 0; group < 1 << bits; group++) {
            starts[group + 1] += starts[group];
        }
        int[] next = starts.clone();
        long[] keys = new long[starts[1 << bits]];
        for (int row = 0; row < places.length; row++) {
            long hash = hashes.get(row);
            if (hash != RunBuilder.NO_KEY) {
                keys[next[group(hash, bits)]++] = RunKeys.key(hash, places[row]);
            }
        }
        return new KeyGroups(bits, starts, keys);
    }

    private static int group(long hash, int bits) {
        return (int) (hash >>> 1 >>> (Long.SIZE - 1 - bits));
    }
}
