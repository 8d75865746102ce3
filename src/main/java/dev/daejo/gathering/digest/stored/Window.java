package dev.daejo.gathering.digest.stored;

/** A part of stored bytes that is in memory, and goes along with who reads them from front to back. For one thread. */
public final class Window {

    private static final byte[] NOTHING = new byte[0];

    private final StoredBytes source;
    private final int end;
    private final int size;
    private byte[] bytes = NOTHING;
    private int from;
    private int to;

    /**
     * @param end nothing is read from there on
     * @param size so many bytes are read at once, or more where more are asked for
     */
    public Window(StoredBytes source, int end, int size) {
        this.source = source;
        this.end = end;
        this.size = size;
    }

    /** Where in {@link #bytes()} a place lies; so many bytes from it on are there, or all up to the end. */
    public int at(int place, int length) {
        if (place < from || place + Math.min(length, end - place) > to) {
            fill(place, Math.min(Math.max(length, size), end - place));
        }
        return place - from;
    }

    private void fill(int place, int count) {
        if (bytes.length < count) {
            bytes = new byte[count];
        }
        source.read(place, bytes, 0, count);
        from = place;
        to = place + count;
    }

    /** Good until the next place is asked for. */
    public byte[] bytes() {
        return bytes;
    }
}
