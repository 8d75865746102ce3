package dev.daejo.gathering.digest.packed;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads what {@link PackedWriter} packed, field by field in the same order. */
public final class PackedReader {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = new byte[0];
    private int at;
    private int end;

    /** Reads bytes from their beginning. */
    public void begin(byte[] packed) {
        begin(packed, 0, packed.length);
    }

    /** Reads the bytes between two places. */
    public void begin(byte[] packed, int from, int to) {
        bytes = packed;
        at = from;
        end = to;
    }

    /** Begins the next row and tells where it ends. */
    public int beginRow() {
        int length = smallNumber();
        return at + length;
    }

    /** Passes over what is left before a place. */
    public void goTo(int place) {
        at = place;
    }

    /** Whether all was read. */
    public boolean isAtEnd() {
        return at == end;
    }

    /** The place in {@link #bytes()} that is read next. */
    public int at() {
        return at;
    }

    /** A number that is mostly small and never less than 0. */
    public long number() {
        byte first = bytes[at];
        if (first >= 0) {
            at++;
            return first;
        }
        return at + Long.BYTES <= bytes.length ? ofEightBytes() : byteByByte();
    }

    /** Reads a number that has several bytes without asking of each whether it is the last: that cannot be foreseen. */
    private long ofEightBytes() {
        long eight = (long) EIGHT_BYTES.get(bytes, at);
        long ends = ~eight & 0x8080808080808080L;
        if (ends == 0) {
            return byteByByte();
        }
        int length = Long.numberOfTrailingZeros(ends) / Byte.SIZE + 1;
        at += length;
        long digits = eight & 0x7F7F7F7F7F7F7F7FL & (-1L >>> (Long.SIZE - length * Byte.SIZE));
        long pairs = (digits & 0x007F007F007F007FL) | (digits & 0x7F007F007F007F00L) >>> 1;
        long fours = (pairs & 0x00003FFF00003FFFL) | (pairs & 0x3FFF00003FFF0000L) >>> 2;
        return (fours & 0x0FFFFFFFL) | (fours & 0x0FFFFFFF00000000L) >>> 4;
    }

    private long byteByByte() {
        long value = 0;
        int shift = 0;
        byte next = bytes[at++];
        while (next < 0) {
            value |= (long) (next & 0x7F) << shift;
            shift += 7;
            next = bytes[at++];
        }
        return value | (long) next << shift;
    }

    /** Passes over a number of any kind. */
    public void passOverNumber() {
        while (bytes[at++] < 0) {
            // Another byte of it follows.
        }
    }

    /** A number that fits an {@code int}. */
    public int smallNumber() {
        return Math.toIntExact(number());
    }

    /** A number that may be less than 0. */
    public long signed() {
        long value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    /** A text in UTF-8, its length before it. */
    public String text() {
        int length = smallNumber();
        int from = skip(length);
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    /** Passes over so many bytes and tells where they begin in {@link #bytes()}. */
    public int skip(int length) {
        int from = at;
        at += length;
        return from;
    }

    int end() {
        return end;
    }

    /** The bytes that are read. */
    public byte[] bytes() {
        return bytes;
    }

    /** A time of the calendar, to the second. */
    public LocalDateTime time() {
        return LocalDateTime.ofEpochSecond(signed(), 0, ZoneOffset.UTC);
    }

    /** A day of the calendar. */
    public LocalDate day() {
        return LocalDate.ofEpochDay(signed());
    }

    /** A day that may be absent. */
    @Nullable
    public LocalDate dayIfAny() {
        Long day = numberIfAny();
        return day == null ? null : LocalDate.ofEpochDay(day);
    }

    /** A number that may be absent. */
    @Nullable
    public Long numberIfAny() {
        return number() == 0 ? null : signed();
    }
}
