package dev.daejo.gathering.digest.writing;

import java.util.Arrays;
import java.util.List;

/**
 * Held rows in parts, all members of one part before those of the next. A part is small enough for the processor's cache,
 * so that its rows can be looked up and put in order there.
 */
final class RowParts {

    /** Rows of a part, about. */
    private static final int ROWS_OF_PART = 1 << 12;

    private static final int MOST_PART_BITS = 8;
    private static final int SAMPLED = 1 << 12;

    private final MemberCuts cuts;
    private final ByteArena[] parts;

    private RowParts(MemberCuts cuts, Blocks room) {
        this.cuts = cuts;
        this.parts = new ByteArena[cuts.parts()];
        Arrays.setAll(parts, part -> new ByteArena(room));
    }

    /**
     * Cuts rows into parts and gives up where they lay.
     *
     * @param expected how many rows there will be with those that are added
     */
    static RowParts of(ByteArena rows, int expected, Blocks room) {
        RowParts parts = new RowParts(MemberCuts.of(sample(rows), partBits(expected)), room);
        for (int number = 0; number < rows.blocks(); number++) {
            byte[] block = rows.block(number);
            for (int at = 0, length; at < rows.end(number); at += length) {
                length = HeldRow.length(block, at);
                parts.add(block, at, length);
            }
            rows.giveBack(number);
        }
        return parts;
    }

    private static int partBits(int expected) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(expected / ROWS_OF_PART);
        return Math.min(MOST_PART_BITS, bits);
    }

    /** The members of some rows, evenly from all of them. */
    private static byte[][] sample(ByteArena rows) {
        int every = rows.count() / SAMPLED + 1;
        byte[][] sample = new byte[(rows.count() + every - 1) / every][];
        int row = 0;
        for (int number = 0; number < rows.blocks(); number++) {
            byte[] block = rows.block(number);
            for (int at = 0; at < rows.end(number); at += HeldRow.length(block, at)) {
                if (row % every == 0) {
                    int member = HeldRow.member(at);
                    sample[row / every] = Arrays.copyOfRange(block, member, member + HeldRow.memberLength(block, at));
                }
                row++;
            }
        }
        return sample;
    }

    /** Adds a row that lies here. */
    void add(byte[] block, int at, int length) {
        int part = cuts.part(block, HeldRow.member(at), HeldRow.memberLength(block, at));
        parts[part].append(block, at, length);
    }

    /** The parts in the order of their members; within each the rows lie as they came. */
    List<ByteArena> inOrder() {
        return List.of(parts);
    }
}
