package dev.daejo.intake.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds bytes that may mean something among many that do not. Eight are looked at together, since where one stands cannot be foreseen. */
public final class Marks {

    /** Control characters, line ends among them, and the byte that is sought. */
    public static final long CONTROL = 0;

    /** All bytes beyond ASCII, too. */
    public static final long NOT_ASCII = -1;

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** One in each of eight bytes. */
    private static final long EACH = 0x0101010101010101L;

    private static final long HIGH = EACH << (Byte.SIZE - 1);

    private Marks() {}

    /** A character of ASCII in each of eight bytes, to be sought. */
    public static long each(char sought) {
        return EACH * sought;
    }

    /**
     * The next place that may be a mark, or where fewer than eight bytes are left.
     *
     * @param sought as {@link #each} makes it
     * @param others {@link #CONTROL} or {@link #NOT_ASCII}
     */
    public static int next(byte[] bytes, int from, int limit, long sought, long others) {
        int at = from;
        while (at + Long.BYTES <= limit) {
            long eight = (long) EIGHT_BYTES.get(bytes, at);
            long apart = eight ^ sought;
            long isSought = (apart - EACH) & ~apart;
            long isControl = (eight - EACH * ' ') & ~eight;
            long marks = (isSought | isControl | (eight & others)) & HIGH;
            if (marks != 0) {
                return at + Long.numberOfTrailingZeros(marks) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        return at;
    }
}
