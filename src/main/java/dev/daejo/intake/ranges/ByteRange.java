package dev.daejo.intake.ranges;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Whole records of a file that stand one behind the other, as they lie in it. */
public final class ByteRange {

    private final byte[] bytes;
    private final int length;
    private final long firstLine;

    /**
     * @param bytes lent until the range is read
     * @param length how many of the bytes belong to it
     * @param firstLine the physical line of the file on which it begins
     */
    ByteRange(byte[] bytes, int length, long firstLine) {
        this.bytes = bytes;
        this.length = length;
        this.firstLine = firstLine;
    }

    /** The bytes it begins with; those behind its {@link #length} are not its own. */
    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return length;
    }

    /** The physical line of the file on which it begins, counted from 1. */
    public long firstLine() {
        return firstLine;
    }

    /** Its bytes to be read one after the other. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes, 0, length);
    }
}
