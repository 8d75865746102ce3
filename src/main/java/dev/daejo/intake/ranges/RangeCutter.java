package dev.daejo.intake.ranges;

import dev.daejo.intake.bytes.ReadAgain;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts bytes into ranges of whole records, one after the other. Where a record does not end within the length of a range, and
 * for the last records of a file, it stops; what is left is read as one. For one thread.
 */
public final class RangeCutter {

    private final InputStream source;
    private final int length;
    private final RecordEnds ends = new RecordEnds();
    private byte[] left = new byte[0];
    private long line;
    private boolean stopped;

    /**
     * @param source begins with a record
     * @param firstLine the physical line of the file on which it begins
     * @param length of the longest range, in bytes
     */
    public RangeCutter(InputStream source, long firstLine, int length) {
        this.source = source;
        this.line = firstLine;
        this.length = length;
    }

    /**
     * Cuts the next range off; none when it has stopped.
     *
     * @param bytes what the range is to lie in, as long as the longest range
     */
    @Nullable
    ByteRange next(byte[] bytes) throws IOException {
        if (stopped) {
            return null;
        }
        System.arraycopy(left, 0, bytes, 0, left.length);
        int filled = left.length + source.readNBytes(bytes, left.length, length - left.length);
        ends.look(bytes, filled);
        int end = filled < length ? 0 : ends.end();
        left = new byte[filled - end];
        System.arraycopy(bytes, end, left, 0, left.length);
        if (end == 0) {
            stopped = true;
            return null;
        }
        ByteRange range = new ByteRange(bytes, end, line);
        line += ends.lines();
        return range;
    }

    /** Of the longest range. */
    int length() {
        return length;
    }

    /** What is left. */
    public InputStream rest() throws IOException {
        return ReadAgain.of(left, 0, left.length, source);
    }

    /** The physical line on which what is left begins. */
    public long line() {
        return line;
    }
}
