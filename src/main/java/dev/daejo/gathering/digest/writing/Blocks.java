package dev.daejo.gathering.digest.writing;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Room for bytes in blocks of one size, which are used again: room that was never touched costs more than what is put there.
 * Safe for any number of threads.
 */
public final class Blocks {

    /** So many bits of an address tell where in a block it is. */
    static final int BITS = 14;

    static final int SIZE = 1 << BITS;

    private final Deque<byte[]> free = new ArrayDeque<>();

    /** A block of the usual size, or a longer one where that is too short. */
    synchronized byte[] take(int least) {
        if (least > SIZE) {
            return new byte[least];
        }
        byte[] block = free.poll();
        return block == null ? new byte[SIZE] : block;
    }

    synchronized void giveBack(byte[] block) {
        if (block.length == SIZE) {
            free.push(block);
        }
    }
}
