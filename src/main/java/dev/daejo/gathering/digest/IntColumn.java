package dev.daejo.gathering.digest;

import java.util.ArrayList;
import java.util.List;

/** A column of ints that grows in blocks, so that growing copies nothing. */
final class IntColumn {

    private static final int BLOCK_BITS = 14;
    private static final int BLOCK_SIZE = 1 << BLOCK_BITS;

    private final List<int[]> blocks = new ArrayList<>();
    private int size;

    void add(int value) {
        if (size == blocks.size() << BLOCK_BITS) {
            blocks.add(new int[BLOCK_SIZE]);
        }
        blocks.get(size >>> BLOCK_BITS)[size & (BLOCK_SIZE - 1)] = value;
        size = Math.incrementExact(size);
    }

    int get(int at) {
        return blocks.get(at >>> BLOCK_BITS)[at & (BLOCK_SIZE - 1)];
    }

    int size() {
        return size;
    }
}
