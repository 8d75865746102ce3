package dev.daejo.gathering.digest.packed;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Packs the fields of one row after the other: numbers in as few bytes as they need, texts as UTF-8 with their length. */
public final class PackedWriter {

    /** So many bytes a number takes at most. */
    public static final int LONGEST_NUMBER = 10;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int MOST_BITS_OF_EIGHT = 7 * Long.BYTES;

    /** Texts of at most so many bytes are copied without asking how long they are. */
    private static final int SHORT = 4 * Long.BYTES;

    private byte[] bytes = new byte[256];
    private int length;

    /** Packs a number that is mostly small; one less than 0 takes most room. */
    public PackedWriter number(long value) {
        reserve(LONGEST_NUMBER);
        if ((value & ~0x7FL) == 0) {
            bytes[length++] = (byte) value;
        } else if (value >>> MOST_BITS_OF_EIGHT == 0) {
            inEightBytes(value);
        } else {
            byteByByte(value);
        }
        return this;
    }

    /** Writes eight bytes, of which those behind the number are void: how long numbers are cannot be foreseen. */
    private void inEightBytes(long value) {
        long fours = (value & 0x0FFFFFFFL) | (value & 0x00FFFFFFF0000000L) << 4;
        long pairs = (fours & 0x00003FFF00003FFFL) | (fours & 0x0FFFC0000FFFC000L) << 2;
        long digits = (pairs & 0x007F007F007F007FL) | (pairs & 0x3F803F803F803F80L) << 1;
        int last = (Long.SIZE - 1 - Long.numberOfLeadingZeros(value)) / 7;
        long goesOn = 0x8080808080808080L & ((1L << (last * Byte.SIZE)) - 1);
        LONG.set(bytes, length, digits | goesOn);
        length += last + 1;
    }

    private void byteByByte(long value) {
        long left = value;
        while ((left & ~0x7FL) != 0) {
            bytes[length++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[length++] = (byte) left;
    }

    /** How many bytes a number takes that is not negative. */
    public static int lengthOf(int value) {
        return Math.max(1, (Integer.SIZE - Integer.numberOfLeadingZeros(value) + 6) / 7);
    }

    /** A number that may be negative but is mostly near 0. */
    public PackedWriter signed(long value) {
        return number((value << 1) ^ (value >> 63));
    }

    /** Packs a text in UTF-8, its length before it. */
    public PackedWriter text(String text) {
        return text(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Packs a text that is in UTF-8. */
    public PackedWriter text(byte[] utf8) {
        return text(utf8, 0, utf8.length);
    }

    /** Packs a text of which these are the bytes in UTF-8. */
    public PackedWriter text(byte[] utf8, int from, int size) {
        return number(size).raw(utf8, from, size);
    }

    /** A time of the contract, which knows no part of a second. */
    public PackedWriter time(LocalDateTime time) {
        return signed(time.toEpochSecond(ZoneOffset.UTC));
    }

    /** Packs a day of the calendar. */
    public PackedWriter day(LocalDate day) {
        return signed(day.toEpochDay());
    }

    /** Packs a day or its absence. */
    public PackedWriter dayIfAny(@Nullable LocalDate day) {
        return numberIfAny(day == null ? null : day.toEpochDay());
    }

    /** Packs a number or its absence. */
    public PackedWriter numberIfAny(@Nullable Long value) {
        return value == null ? number(0) : number(1).signed(value);
    }

    /** How many bytes were written. */
    public int length() {
        return length;
    }

    /** Four bytes, whatever the number. */
    public PackedWriter fixed(int value) {
        reserve(Integer.BYTES);
        INT.set(bytes, length, value);
        length += Integer.BYTES;
        return this;
    }

    /** Bytes as they are. */
    public PackedWriter raw(byte[] source, int from, int size) {
        if (size <= SHORT && from + SHORT <= source.length) {
            reserve(SHORT);
            copyShort(source, from);
        } else {
            reserve(size);
            System.arraycopy(source, from, bytes, length, size);
        }
        length += size;
        return this;
    }

    /** Copies more than is meant; what is behind it is void. */
    private void copyShort(byte[] source, int from) {
        byte[] into = bytes;
        int at = length;
        LONG.set(into, at, (long) LONG.get(source, from));
        LONG.set(into, at + Long.BYTES, (long) LONG.get(source, from + Long.BYTES));
        LONG.set(into, at + 2 * Long.BYTES, (long) LONG.get(source, from + 2 * Long.BYTES));
        LONG.set(into, at + 3 * Long.BYTES, (long) LONG.get(source, from + 3 * Long.BYTES));
    }

    /** One byte as it is. */
    public PackedWriter one(byte value) {
        reserve(1);
        bytes[length++] = value;
        return this;
    }

    /** Leaves room for so many bytes. */
    public PackedWriter leave(int size) {
        reserve(size);
        length += size;
        return this;
    }

    /** Begins anew. */
    public void clear() {
        length = 0;
    }

    /** Where lies what was written, from the beginning on; another array when it has grown. */
    public byte[] bytes() {
        return bytes;
    }

    /** Takes away what was written and begins anew. */
    public byte[] taken() {
        byte[] taken = Arrays.copyOf(bytes, length);
        length = 0;
        return taken;
    }

    /** Writes what was written and begins anew. */
    public void flush(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    private void reserve(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
