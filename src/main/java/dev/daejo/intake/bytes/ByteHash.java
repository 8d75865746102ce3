package dev.daejo.intake.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A 64-bit hash of bytes. It finds what may be equal; equality is always confirmed on the bytes. */
public final class ByteHash {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ODD = 0x9E3779B97F4A7C15L;

    private ByteHash() {}

    public static long of(byte[] bytes, int from, int length, long seed) {
        long hash = seed + length * ODD;
        int at = from;
        int end = from + length;
        for (; end - at >= Long.BYTES; at += Long.BYTES) {
            hash = mix(hash ^ (long) EIGHT_BYTES.get(bytes, at));
        }
        for (; at < end; at++) {
            hash = (hash ^ (bytes[at] & 0xFF)) * ODD;
        }
        return mix(hash);
    }

    /** A quicker one, for what is looked up in memory and never stored. */
    static long ofText(byte[] bytes, int from, int length) {
        long hash = length * ODD;
        for (int at = 0; at < length; at += Long.BYTES) {
            hash = (hash ^ LeadingBytes.of(bytes, from + at, length - at)) * ODD;
            hash ^= hash >>> 32;
        }
        return hash * ODD;
    }

    /** Spreads every bit over all (the finishing step of MurmurHash3). */
    public static long mix(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }
}
