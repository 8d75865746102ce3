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
    private long length;

    /** Appends the first {@code size} of the bytes and tells their address. */
    int append(byte[] bytes, int size) {
        if (blocks.isEmpty() || used >= BLOCK_SIZE || size > last.length - used) {
            open(Math.max(size, BLOCK_SIZE));
        }
        int start = used;
        System.arraycopy(bytes, 0, last, start, size);
        used += size;
        length += size;
        return Math.addExact(Math.multiplyExact(blocks.size() - 1, BLOCK_SIZE), start);
    }

    private void open(int size) {
        last = new byte[size];
        used = 0;
        blocks.add(last);
    }

    /** How many bytes were appended. */
    long length() {
        return length;
    }

    /** Writes so many bytes of an address. */
    void writeTo(PackedWriter out, int address, int size) {
        out.raw(blocks.get(address >>> BLOCK_BITS), address & (BLOCK_SIZE - 1), size);
    }
}
