package dev.daejo.gathering.digest.stored;

/** Bytes in memory; nobody changes them. */
public final class HeldBytes implements StoredBytes {

    private final byte[] bytes;
    private final int start;
    private final int length;

    public HeldBytes(byte[] bytes, int start, int length) {
        this.bytes = bytes;
        this.start = start;
        this.length = length;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public void read(int from, byte[] into, int at, int count) {
        System.arraycopy(bytes, start + from, into, at, count);
    }
}
