package dev.daejo.gathering.digest.writing;

import dev.daejo.intake.bytes.LeadingBytes;
import java.util.Arrays;

/**
 * Cuts members into parts, all of one part before those of the next in the order of the bytes of their ids. Where to cut is
 * told by a sample; ids that share eight bytes behind what all of the sample begin with are never parted.
 */
final class MemberCuts {

    private final byte[] common;
    private final long commonBytes;
    /** With the first bit turned, so that they are in their order as signed numbers. */
    private final long[] cuts;

    private MemberCuts(byte[] common, long[] cuts) {
        this.common = common;
        this.commonBytes = LeadingBytes.of(common, 0, common.length);
        this.cuts = cuts;
    }

    /**
     * @param sample some members' ids, at least one
     * @param partBits the parts are so many, as a power of two
     */
    static MemberCuts of(byte[][] sample, int partBits) {
        MemberCuts cuts = new MemberCuts(common(sample), new long[(1 << partBits) - 1]);
        long[] keys = new long[sample.length];
        Arrays.setAll(keys, at -> cuts.key(sample[at], 0, sample[at].length));
        Arrays.sort(keys);
        Arrays.setAll(cuts.cuts, at -> keys[(int) (((at + 1L) * keys.length) >>> partBits)]);
        return cuts;
    }

    private static byte[] common(byte[][] sample) {
        byte[] first = sample[0];
        int length = first.length;
        for (byte[] other : sample) {
            int mismatch = Arrays.mismatch(first, 0, length, other, 0, Math.min(length, other.length));
            length = mismatch < 0 ? Math.min(length, other.length) : mismatch;
        }
        return Arrays.copyOf(first, length);
    }

    int parts() {
        return cuts.length + 1;
    }

    /** Which part a member is of. */
    int part(byte[] bytes, int from, int length) {
        long key = key(bytes, from, length);
        int part = 0;
        for (int step = parts() >>> 1; step > 0; step >>>= 1) {
            part += cuts[part + step - 1] <= key ? step : 0;
        }
        return part;
    }

    private long key(byte[] bytes, int from, int length) {
        if (begins(bytes, from, length)) {
            return LeadingBytes.inOrder(bytes, from + common.length, length - common.length) ^ Long.MIN_VALUE;
        }
        int order = Arrays.compareUnsigned(bytes, from, from + length, common, 0, common.length);
        return order < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    private boolean begins(byte[] bytes, int from, int length) {
        if (length < common.length) {
            return false;
        }
        return common.length <= Long.BYTES
                ? LeadingBytes.of(bytes, from, common.length) == commonBytes
                : Arrays.equals(bytes, from, from + common.length, common, 0, common.length);
    }
}
