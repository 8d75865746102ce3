package dev.daejo.gathering.digest;

import java.util.ArrayList;
import java.util.List;

/**
 * Bytes that are appended and never moved. They lie in blocks, so that growing copies nothing; what is appended at once
 * lies whole in one block.
 */
final class ByteArena {

    private static final int BLOCK_BITS = 16;
    private static final int BLOCK_SIZE = 1 << BLOCK_BITS;

    private final List<byte[]> blocks = new ArrayList<>();
    private byte[] last = new byte[0];
    private int used;

    /** Appends the first {@code length} of the bytes and tells their address. */
    long append(byte[] bytes, int length) {
        if (blocks.isEmpty() || used >= BLOCK_SIZE || length > last.length - used) {
            open(Math.max(length, BLOCK_SIZE));
        }
        long address = ((long) (blocks.size() - 1) << BLOCK_BITS) | used;
        System.arraycopy(bytes, 0, last, used, length);
        used += length;
        return address;
    }

    private void open(int size) {
        last = new byte[size];
        used = 0;
        blocks.add(last);
    }

    /** The block that holds an address. */
    byte[] block(long address) {
        return blocks.get((int) (address >>> BLOCK_BITS));
    }

    /** Where in its block an address lies. */
    static int offset(long address) {
        return (int) address & (BLOCK_SIZE - 1);
    }
}
