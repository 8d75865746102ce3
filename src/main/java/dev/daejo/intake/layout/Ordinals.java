package dev.daejo.intake.layout;

/** How often each key was met; a key is 128 bits of a hash, so that a line costs some 40 bytes of memory and no more. */
final class Ordinals {

    private static final int FIRST_SLOTS = 1 << 10;

    private long[] keys = new long[2 * FIRST_SLOTS];
    private int[] counts = new int[FIRST_SLOTS];
    private int used;

    /** Counts one more of a key: 1 for the first. */
    int next(long high, long low) {
        int slot = slot(high, low);
        if (counts[slot] == 0) {
            keys[2 * slot] = high;
            keys[2 * slot + 1] = low;
            used++;
        }
        int count = ++counts[slot];
        if (used * 2 > counts.length) {
            grow();
        }
        return count;
    }

    private int slot(long high, long low) {
        int slot = (int) low & (counts.length - 1);
        while (counts[slot] != 0 && (keys[2 * slot] != high || keys[2 * slot + 1] != low)) {
            slot = (slot + 1) & (counts.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[2 * oldKeys.length];
        counts = new int[2 * oldCounts.length];
        for (int old = 0; old < oldCounts.length; old++) {
            if (oldCounts[old] != 0) {
                int slot = slot(oldKeys[2 * old], oldKeys[2 * old + 1]);
                keys[2 * slot] = oldKeys[2 * old];
                keys[2 * slot + 1] = oldKeys[2 * old + 1];
                counts[slot] = oldCounts[old];
            }
        }
    }
}
