package dev.daejo.gathering.digest.stored;

/** Bytes that can be read from any place, by several threads at once. */
public interface StoredBytes {

    int length();

    /**
     * Reads so many bytes.
     *
     * @throws java.io.UncheckedIOException when they cannot be read
     */
    void read(int from, byte[] into, int at, int length);

    /** Reads a part of its own. */
    default byte[] part(int from, int length) {
        byte[] part = new byte[length];
        read(from, part, 0, length);
        return part;
    }
}
