package dev.daejo.gathering.digest.writing;

import java.util.ArrayList;
import java.util.List;

/**
 * Bytes that are appended and never moved. They lie in blocks, so that growing copies nothing; what is appended at once
 * lies whole in one block.
 */
final class ByteArena {

    private static final byte[] NONE = {};

    private final Blocks room;
    private final List<byte[]> blocks = new ArrayList<>();
    private final IntColumn ends = new IntColumn();
    private byte[] last = NONE;
    private int used;
    private int count;

    ByteArena(Blocks room) {
        this.room = room;
    }

    /** Appends so many bytes from a place on. */
    void append(byte[] bytes, int from, int size) {
        if (size > last.length - used) {
            open(size);
        }
        System.arraycopy(bytes, from, last, used, size);
        used += size;
        count++;
    }

    private void open(int size) {
        if (!blocks.isEmpty()) {
            ends.add(used);
        }
        last = room.take(size);
        used = 0;
        blocks.add(last);
    }

    /** How often something was appended. */
    int count() {
        return count;
    }

    int blocks() {
        return blocks.size();
    }

    byte[] block(int number) {
        return blocks.get(number);
    }

    /** Where in a block ends what was appended. */
    int end(int number) {
        return number == blocks.size() - 1 ? used : ends.get(number);
    }

    /** Gives up a block; what lay there is void. */
    void giveBack(int number) {
        room.giveBack(blocks.get(number));
    }
}
