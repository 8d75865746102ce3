package dev.daejo.gathering.digest.run;

import dev.daejo.gathering.digest.packed.PackedReader;
import dev.daejo.gathering.digest.stored.Window;

/**
 * Where in a run the rows of a member lie.
 *
 * @param first the number of its first row
 * @param end the number of the first row that is no longer its
 * @param block where its block begins
 * @param blockEnd where it ends
 */
public record MemberRows(int first, int end, int block, int blockEnd) {

    /** Lets the block be read: the member's cards, then its rows. */
    public void begin(Window blocks, PackedReader reader) {
        int length = blockEnd - block;
        int at = blocks.at(block, length);
        reader.begin(blocks.bytes(), at, at + length);
    }
}
