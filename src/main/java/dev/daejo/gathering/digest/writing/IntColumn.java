package dev.daejo.gathering.digest.writing;

import java.util.Arrays;

/** A column of ints that grows. */
final class IntColumn {

    private int[] values = new int[1 << 8];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int get(int at) {
        return values[at];
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }
}
