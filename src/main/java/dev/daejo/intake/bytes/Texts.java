package dev.daejo.intake.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Texts by number, as UTF-8 bytes one behind the other. */
public final class Texts {

    private byte[] bytes = new byte[1 << 10];
    private int[] ends = new int[1 << 6];
    private int size;

    /** Appends a text and tells its number, which is how many there were before. */
    public int add(byte[] utf8, int from, int length) {
        int start = start(size);
        if (length > bytes.length - start) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(start, length), bytes.length * 2));
        }
        System.arraycopy(utf8, from, bytes, start, length);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        ends[size] = start + length;
        return size++;
    }

    /** Forgets all texts but keeps the room they lay in. */
    void clear() {
        size = 0;
    }

    public boolean holds(int id, byte[] utf8, int from, int length) {
        return Arrays.equals(bytes, start(id), ends[id], utf8, from, from + length);
    }

    public String text(int id) {
        return new String(bytes, start(id), length(id), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Where a text begins in {@link #bytes()}; of the number of all texts, where the last one ends. */
    public int start(int id) {
        return id == 0 ? 0 : ends[id - 1];
    }

    public int length(int id) {
        return ends[id] - start(id);
    }

    public int size() {
        return size;
    }
}
