package dev.daejo.intake.bytes;

import java.util.Arrays;

/**
 * Some texts that a {@link Dictionary} is asked for together: where it is large, it takes as long to get at one of its slots
 * as at many at once.
 */
public final class PendingTexts {

    /** So many can be asked for at once. */
    public static final int MOST = 64;

    private final int[] starts = new int[MOST + 1];
    /** Behind the hashes there is a place to put what was looked at only to have it at hand. */
    private final long[] hashes = new long[MOST + 1];

    private byte[] bytes = new byte[MOST * 16];
    private int count;

    public void add(byte[] utf8, int from, int length) {
        int start = starts[count];
        if (length > bytes.length - start) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, start + length));
        }
        System.arraycopy(utf8, from, bytes, start, length);
        starts[++count] = start + length;
    }

    public int count() {
        return count;
    }

    public void clear() {
        count = 0;
    }

    byte[] bytes() {
        return bytes;
    }

    int start(int text) {
        return starts[text];
    }

    int length(int text) {
        return starts[text + 1] - starts[text];
    }

    long[] hashes() {
        return hashes;
    }
}
