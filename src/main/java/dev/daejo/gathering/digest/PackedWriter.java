package dev.daejo.gathering.digest;

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
final class PackedWriter {

    static final int LONGEST_NUMBER = 10;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private byte[] bytes = new byte[256];
    private int length;

    PackedWriter number(long value) {
        reserve(LONGEST_NUMBER);
        byte[] into = bytes;
        int at = length;
        long left = value;
        while ((left & ~0x7FL) != 0) {
            into[at++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        into[at++] = (byte) left;
        length = at;
        return this;
    }

    /** How many bytes a number takes that is not negative. */
    static int lengthOf(int value) {
        return Math.max(1, (Integer.SIZE - Integer.numberOfLeadingZeros(value) + 6) / 7);
    }

    /** A number that may be negative but is mostly near 0. */
    PackedWriter signed(long value) {
        return number((value << 1) ^ (value >> 63));
    }

    PackedWriter text(String text) {
        return text(text.getBytes(StandardCharsets.UTF_8));
    }

    PackedWriter text(byte[] utf8) {
        return text(utf8, 0, utf8.length);
    }

    PackedWriter text(byte[] utf8, int from, int size) {
        return number(size).raw(utf8, from, size);
    }

    /** A time of the contract, which knows no part of a second. */
    PackedWriter time(LocalDateTime time) {
        return signed(time.toEpochSecond(ZoneOffset.UTC));
    }

    PackedWriter day(LocalDate day) {
        return signed(day.toEpochDay());
    }

    PackedWriter dayIfAny(@Nullable LocalDate day) {
        return numberIfAny(day == null ? null : day.toEpochDay());
    }

    PackedWriter numberIfAny(@Nullable Long value) {
        return value == null ? number(0) : number(1).signed(value);
    }

    /** How many bytes were written. */
    int length() {
        return length;
    }

    /** Four bytes, whatever the number. */
    PackedWriter fixed(int value) {
        reserve(Integer.BYTES);
        INT.set(bytes, length, value);
        length += Integer.BYTES;
        return this;
    }

    /** Bytes as they are. */
    PackedWriter raw(byte[] source, int from, int size) {
        reserve(size);
        System.arraycopy(source, from, bytes, length, size);
        length += size;
        return this;
    }

    /** Takes away what was written and begins anew. */
    byte[] taken() {
        byte[] taken = Arrays.copyOf(bytes, length);
        length = 0;
        return taken;
    }

    /** Moves what was written into the arena, tells its address and begins anew. */
    int flush(ByteArena arena) {
        int address = arena.append(bytes, length);
        length = 0;
        return address;
    }

    /** Writes what was written and begins anew. */
    void flush(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    private void reserve(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
