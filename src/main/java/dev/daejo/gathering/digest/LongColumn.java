package dev.daejo.gathering.digest;

import java.util.ArrayList;
import java.util.List;

/** A column of longs that grows in blocks, so that growing copies nothing. */
final class LongColumn {

    private static final int BLOCK_BITS = 13;
    private static final int BLOCK_SIZE = 1 << BLOCK_BITS;

    private final List<long[]> blocks = new ArrayList<>();
    private int size;

    void add(long value) {
        if (size == blocks.size() << BLOCK_BITS) {
            blocks.add(new long[BLOCK_SIZE]);
        }
        blocks.get(size >>> BLOCK_BITS)[size & (BLOCK_SIZE - 1)] = value;
        size = Math.incrementExact(size);
    }

    long get(int at) {
        return blocks.get(at >>> BLOCK_BITS)[at & (BLOCK_SIZE - 1)];
    }

    int size() {
        return size;
    }
}
