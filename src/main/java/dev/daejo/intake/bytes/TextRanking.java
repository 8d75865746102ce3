package dev.daejo.intake.bytes;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Puts texts in the order of their bytes, which is that of their code points. What all begin with is passed over; by the
 * eight bytes behind it they are sorted digit by digit, and the few that these do not tell apart by comparing. What it tells
 * is void when it is asked again.
 */
public final class TextRanking {

    private static final int DIGITS = 1 << Byte.SIZE;

    private final int[] starts = new int[DIGITS + 1];
    private long[] keys = new long[1 << 8];
    private int[] order = new int[1 << 8];
    private int[] sorted = new int[1 << 8];

    /** The numbers of the texts, the first in order first. */
    public static int[] inOrder(Texts texts) {
        return Arrays.copyOf(new TextRanking().order(texts), texts.size());
    }

    /** The numbers of the texts, the first in order first; there may be more places than texts. */
    public int[] order(Texts texts) {
        int count = texts.size();
        makeRoom(count);
        int common = commonLength(texts);
        long differing = 0;
        for (int id = 0; id < count; id++) {
            order[id] = id;
            keys[id] = LeadingBytes.inOrder(texts.bytes(), texts.start(id) + common, texts.length(id) - common);
            differing |= keys[id] ^ keys[0];
        }
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            if (digit(differing, shift) != 0) {
                sortByDigit(shift, count);
            }
        }
        sortTies(texts);
        return order;
    }

    private void makeRoom(int count) {
        if (count > keys.length) {
            int room = Math.max(count, 2 * keys.length);
            keys = new long[room];
            order = new int[room];
            sorted = new int[room];
        }
    }

    private static int commonLength(Texts texts) {
        int common = texts.size() == 0 ? 0 : texts.length(0);
        for (int id = 1; id < texts.size() && common > 0; id++) {
            int mismatch = Arrays.mismatch(
                    texts.bytes(),
                    texts.start(0),
                    texts.start(0) + common,
                    texts.bytes(),
                    texts.start(id),
                    texts.start(id) + texts.length(id));
            common = mismatch < 0 ? common : Math.min(common, mismatch);
        }
        return common;
    }

    private void sortByDigit(int shift, int count) {
        Arrays.fill(starts, 0);
        for (int id = 0; id < count; id++) {
            starts[digit(keys[id], shift) + 1]++;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            starts[digit + 1] += starts[digit];
        }
        for (int at = 0; at < count; at++) {
            sorted[starts[digit(keys[order[at]], shift)]++] = order[at];
        }
        int[] before = order;
        order = sorted;
        sorted = before;
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & (DIGITS - 1);
    }

    private void sortTies(Texts texts) {
        for (int from = 0, to; from < texts.size(); from = to) {
            to = from + 1;
            while (to < texts.size() && keys[order[to]] == keys[order[from]]) {
                to++;
            }
            if (to - from > 1) {
                sortByBytes(texts, from, to);
            }
        }
    }

    private void sortByBytes(Texts texts, int from, int to) {
        int[] compared = Arrays.stream(order, from, to)
                .boxed()
                .sorted(byBytes(texts))
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(compared, 0, order, from, compared.length);
    }

    private static Comparator<Integer> byBytes(Texts texts) {
        return (left, right) -> Arrays.compareUnsigned(
                texts.bytes(),
                texts.start(left),
                texts.start(left) + texts.length(left),
                texts.bytes(),
                texts.start(right),
                texts.start(right) + texts.length(right));
    }
}
