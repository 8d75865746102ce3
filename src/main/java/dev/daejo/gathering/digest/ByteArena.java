package dev.daejo.gathering.digest;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows that are appended and never moved, each with its length before it. They lie in blocks, so that growing copies nothing;
 * each lies whole in one block.
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
        int most = size + Integer.BYTES + 1;
        if (used >= BLOCK_SIZE || most > last.length - used) {
            open(Math.max(most, BLOCK_SIZE));
        }
        int start = used;
        for (int left = size; ; left >>>= 7) {
            last[used++] = (byte) (left > 0x7F ? left | 0x80 : left);
            if (left <= 0x7F) {
                break;
            }
        }
        System.arraycopy(bytes, 0, last, used, size);
        used += size;
        length += used - start;
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

    /** Writes the row of an address behind a number, with the length of both before them. */
    void writeTo(PackedWriter out, int address, int number) {
        byte[] block = blocks.get(address >>> BLOCK_BITS);
        int at = address & (BLOCK_SIZE - 1);
        int size = 0;
        int shift = 0;
        while (block[at] < 0) {
            size |= (block[at++] & 0x7F) << shift;
            shift += 7;
        }
        size |= block[at++] << shift;
        out.number(size + PackedWriter.lengthOf(number)).number(number).raw(block, at, size);
    }
}
