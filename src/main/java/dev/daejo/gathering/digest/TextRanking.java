package dev.daejo.gathering.digest;

import dev.daejo.intake.bytes.Texts;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Puts texts in the order of their bytes, which is that of their code points. What all begin with is passed over; by the
 * eight bytes behind it they are sorted digit by digit, and the few that these do not tell apart by comparing.
 */
final class TextRanking {

    private static final int DIGITS = 1 << Byte.SIZE;

    private final Texts texts;
    private final long[] keys;
    private int[] order;

    private TextRanking(Texts texts) {
        this.texts = texts;
        this.keys = new long[texts.size()];
        this.order = new int[texts.size()];
    }

    /** The numbers of the texts, the first in order first. */
    static int[] order(Texts texts) {
        TextRanking ranking = new TextRanking(texts);
        ranking.sort();
        return ranking.order;
    }

    private void sort() {
        int common = commonLength();
        for (int id = 0; id < keys.length; id++) {
            order[id] = id;
            keys[id] = key(id, common);
        }
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            sortByDigit(shift);
        }
        sortTies();
    }

    private int commonLength() {
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

    /** Eight bytes of a text; a text that ends before has zeros there. */
    private long key(int id, int from) {
        long key = 0;
        int end = texts.start(id) + texts.length(id);
        for (int at = texts.start(id) + from, place = 0; place < Long.BYTES; at++, place++) {
            key = key << Byte.SIZE | (at < end ? texts.bytes()[at] & 0xFF : 0);
        }
        return key;
    }

    private void sortByDigit(int shift) {
        int[] starts = new int[DIGITS + 1];
        for (long key : keys) {
            starts[digit(key, shift) + 1]++;
        }
        if (Arrays.stream(starts).anyMatch(count -> count == keys.length)) {
            return;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] sorted = new int[order.length];
        for (int id : order) {
            sorted[starts[digit(keys[id], shift)]++] = id;
        }
        order = sorted;
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & (DIGITS - 1);
    }

    private void sortTies() {
        for (int from = 0, to; from < order.length; from = to) {
            to = from + 1;
            while (to < order.length && keys[order[to]] == keys[order[from]]) {
                to++;
            }
            if (to - from > 1) {
                sortByBytes(from, to);
            }
        }
    }

    private void sortByBytes(int from, int to) {
        int[] sorted = Arrays.stream(order, from, to)
                .boxed()
                .sorted(byBytes())
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, order, from, sorted.length);
    }

    private Comparator<Integer> byBytes() {
        return (left, right) -> Arrays.compareUnsigned(
                texts.bytes(),
                texts.start(left),
                texts.start(left) + texts.length(left),
                texts.bytes(),
                texts.start(right),
                texts.start(right) + texts.length(right));
    }
}
