package dev.daejo.gathering;

import dev.daejo.gathering.digest.Run;
import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * Finds the rows whose key's hash occurs more than once: the only ones that can have a rival. Hashes are sorted part by
 * part, by their first bits, so that memory is bounded; the parts are independent and run in parallel.
 */
final class RecurringHashes {

    /** So many hashes are sorted at once, about. */
    private static final int PART = 1 << 21;

    private final Rows rows;
    private final int partBits;

    private RecurringHashes(Rows rows) {
        this.rows = rows;
        this.partBits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(rows.count() / PART));
    }

    /** The rows that may have rivals, but for those that are refused. */
    static BitSet rows(Rows rows) {
        return new RecurringHashes(rows).recurring();
    }

    private BitSet recurring() {
        int parts = 1 << partBits;
        AtomicReferenceArray<BitSet> found = new AtomicReferenceArray<>(parts);
        IntStream.range(0, parts).parallel().forEach(part -> found.set(part, ofPart(part)));
        BitSet recurring = new BitSet();
        IntStream.range(0, parts).forEach(part -> recurring.or(found.get(part)));
        return recurring;
    }

    private BitSet ofPart(int part) {
        LongSpool hashes = new LongSpool((rows.count() >>> partBits) / 8 * 9);
        forEach(part, (row, hash) -> hashes.add(hash));
        long[] twice = hashes.sortedTwice();
        BitSet found = new BitSet();
        if (twice.length > 0) {
            forEach(part, (row, hash) -> {
                if (Arrays.binarySearch(twice, hash) >= 0) {
                    found.set(row);
                }
            });
        }
        return found;
    }

    private void forEach(int part, HashOfRow then) {
        for (int number = 0; number < rows.runs().size(); number++) {
            Run run = rows.runs().get(number).run();
            BitSet refused = rows.runs().get(number).refused();
            int firstRow = rows.firstRow(number);
            for (int row = 0; row < run.rows(); row++) {
                long hash = run.keyHash(row);
                if ((int) (hash >>> (Long.SIZE - partBits)) == part && !refused.get(row)) {
                    then.accept(firstRow + row, hash);
                }
            }
        }
    }

    /** Takes a row with the hash of its key. */
    private interface HashOfRow {
        void accept(int row, long hash);
    }

    /** Longs on their way to being sorted. */
    private static final class LongSpool {

        private long[] longs;
        private int size;

        LongSpool(int expected) {
            longs = new long[Math.max(1, expected)];
        }

        void add(long value) {
            if (size == longs.length) {
                longs = Arrays.copyOf(longs, Math.multiplyExact(size, 2));
            }
            longs[size++] = value;
        }

        /** Each value that was added more than once, once, in ascending order. */
        long[] sortedTwice() {
            Arrays.sort(longs, 0, size);
            int kept = 0;
            for (int at = 1; at < size; at++) {
                boolean again = longs[at] == longs[at - 1];
                if (again && (kept == 0 || longs[kept - 1] != longs[at])) {
                    longs[kept++] = longs[at];
                }
            }
            return Arrays.copyOf(longs, kept);
        }
    }
}
