package dev.daejo.gathering.digest;

import dev.daejo.intake.bytes.Texts;
import java.nio.ByteBuffer;

/**
 * Where in the bytes of a run its parts lie: a header of eight ints, the hash of every row's key, of each member where its
 * rows begin as a number of rows and as bytes, the texts of members, words and cards, and the rows.
 */
record RunLayout(int rows, Section members, Section words, Section cards, int rowLength) {

    private static final int HEADER = 8 * Integer.BYTES;

    /** Texts one behind the other: where each begins, and the bytes. */
    record Section(int count, int length, int starts) {

        int bytes() {
            return starts + (count + 1) * Integer.BYTES;
        }

        int end() {
            return bytes() + length;
        }
    }

    static RunLayout of(int rows, Texts members, Texts words, Texts cards, int rowLength) {
        return of(rows, rowLength, new int[] {members.size(), words.size(), cards.size()}, new int[] {
            members.start(members.size()), words.start(words.size()), cards.start(cards.size())
        });
    }

    private static RunLayout of(int rows, int rowLength, int[] counts, int[] lengths) {
        int afterColumns = HEADER + rows * Long.BYTES + 2 * (counts[0] + 1) * Integer.BYTES;
        Section members = new Section(counts[0], lengths[0], afterColumns);
        Section words = new Section(counts[1], lengths[1], members.end());
        Section cards = new Section(counts[2], lengths[2], words.end());
        return new RunLayout(rows, members, words, cards, rowLength);
    }

    static RunLayout read(ByteBuffer run) {
        int[] header = new int[HEADER / Integer.BYTES];
        run.slice(0, HEADER).asIntBuffer().get(header);
        return of(header[0], header[1], new int[] {header[2], header[3], header[4]}, new int[] {
            header[5], header[6], header[7]
        });
    }

    void writeHeader(ByteBuffer run) {
        run.asIntBuffer().put(new int[] {
            rows,
            rowLength,
            members.count(),
            words.count(),
            cards.count(),
            members.length(),
            words.length(),
            cards.length()
        });
    }

    int keyHashes() {
        return HEADER;
    }

    int firstRows() {
        return HEADER + rows * Long.BYTES;
    }

    int rowStarts() {
        return firstRows() + (members.count() + 1) * Integer.BYTES;
    }

    int rowBytes() {
        return cards.end();
    }

    int length() {
        return rowBytes() + rowLength;
    }
}
