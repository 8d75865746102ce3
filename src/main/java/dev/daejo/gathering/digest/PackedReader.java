package dev.daejo.gathering.digest;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads what {@link PackedWriter} packed, field by field in the same order. */
final class PackedReader {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = new byte[0];
    private int at;
    private int end;

    /** Reads bytes from their beginning. */
    void begin(byte[] packed) {
        begin(packed, 0, packed.length);
    }

    /** Reads the bytes between two places. */
    void begin(byte[] packed, int from, int to) {
        bytes = packed;
        at = from;
        end = to;
    }

    /** Begins the next row and tells where it ends. */
    int beginRow() {
        int length = smallNumber();
        return at + length;
    }

    /** Passes over what is left before a place. */
    void goTo(int place) {
        at = place;
    }

    boolean isAtEnd() {
        return at == end;
    }

    int at() {
        return at;
    }

    long number() {
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

    void passOverNumber() {
        while (bytes[at++] < 0) {
            // Another byte of it follows.
        }
    }

    int smallNumber() {
        return Math.toIntExact(number());
    }

    long signed() {
        long value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    String text() {
        int length = smallNumber();
        int from = skip(length);
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    /** Passes over so many bytes and tells where they begin in {@link #bytes()}. */
    int skip(int length) {
        int from = at;
        at += length;
        return from;
    }

    int end() {
        return end;
    }

    byte[] bytes() {
        return bytes;
    }

    LocalDateTime time() {
        return LocalDateTime.ofEpochSecond(signed(), 0, ZoneOffset.UTC);
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(signed());
    }

    @Nullable
    LocalDate dayIfAny() {
        Long day = numberIfAny();
        return day == null ? null : LocalDate.ofEpochDay(day);
    }

    @Nullable
    Long numberIfAny() {
        return number() == 0 ? null : signed();
    }
}
