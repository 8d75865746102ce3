package dev.daejo.gathering.digest;

import java.util.Arrays;

/** A column of longs that grows. */
final class LongColumn {

    private long[] values = new long[1 << 8];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    long get(int at) {
        return values[at];
    }
}
