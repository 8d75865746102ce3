package dev.daejo.intake.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The first eight bytes of a text as one number, zeros where it has ended, so that texts are looked at without a loop. */
public final class LeadingBytes {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private LeadingBytes() {}

    /** The first byte in the lowest bits. A text without a byte left, or of a negative length, is 0. */
    public static long of(byte[] bytes, int from, int length) {
        if (length <= 0) {
            return 0;
        }
        if (from + Long.BYTES <= bytes.length) {
            long eight = (long) EIGHT_BYTES.get(bytes, from);
            return length >= Long.BYTES ? eight : eight & -1L >>> (Long.SIZE - length * Byte.SIZE);
        }
        return byteByByte(bytes, from, Math.min(length, Long.BYTES));
    }

    private static long byteByByte(byte[] bytes, int from, int length) {
        long eight = 0;
        for (int at = from + length - 1; at >= from; at--) {
            eight = eight << Byte.SIZE | (bytes[at] & 0xFF);
        }
        return eight;
    }

    /** The first byte in the highest bits: unsigned, these numbers are in the order of the texts as far as they reach. */
    public static long inOrder(byte[] bytes, int from, int length) {
        return Long.reverseBytes(of(bytes, from, length));
    }
}
