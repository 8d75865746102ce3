package dev.daejo.intake.bytes;

import java.util.Arrays;

/** A text in UTF-8 that is put together from parts. */
public final class TextBuffer {

    private static final String HEX = "0123456789abcdef";
    private static final int MOST_DIGITS = 19;

    private byte[] bytes = new byte[1 << 8];
    private int size;

    public void clear() {
        size = 0;
    }

    public void append(byte[] utf8, int from, int length) {
        makeRoom(length);
        System.arraycopy(utf8, from, bytes, size, length);
        size += length;
    }

    /** Appends a character of ASCII. */
    public void append(char ascii) {
        makeRoom(1);
        bytes[size++] = (byte) ascii;
    }

    /** Appends a number that is not negative, with zeros before it where it has fewer digits. */
    public void appendNumber(long number, int fewestDigits) {
        makeRoom(MOST_DIGITS);
        int digits = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        int end = size + Math.max(digits, fewestDigits);
        long rest = number;
        for (int at = end - 1; at >= size; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size = end;
    }

    /** Appends bytes in lower-case hex. */
    public void appendHex(byte[] hash, int length) {
        makeRoom(2 * length);
        for (int at = 0; at < length; at++) {
            bytes[size++] = (byte) HEX.charAt((hash[at] & 0xF0) >> 4);
            bytes[size++] = (byte) HEX.charAt(hash[at] & 0x0F);
        }
    }

    private void makeRoom(int length) {
        if (length > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, length)));
        }
    }

    /** What it lies in; another array when it has grown. */
    public byte[] bytes() {
        return bytes;
    }

    public int size() {
        return size;
    }
}
