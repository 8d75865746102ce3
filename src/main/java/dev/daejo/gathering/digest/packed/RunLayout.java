package dev.daejo.gathering.digest.packed;

import dev.daejo.gathering.digest.stored.StoredBytes;
import java.nio.ByteBuffer;

/**
 * Where in the bytes of a run its parts lie, one behind the other:
 *
 * <ol>
 *   <li>blocks: of each member its cards, then its rows;
 *   <li>directory: of each member its id, how many rows it has and how long its block is;
 *   <li>keys: of each row that contends for a key the key's hash, but for its last bits, in which the row's number stands;
 *       grouped by their first bits;
 *   <li>words: where each begins, and the texts;
 *   <li>where each group of keys begins;
 *   <li>marks: of a member every few kilobytes its first row, and where its entry and its block begin;
 *   <li>these eight ints.
 * </ol>
 *
 * @param groupBits how many of the first bits of their hashes the keys of a group share
 */
public record RunLayout(
        int rows,
        int blocksLength,
        int directoryLength,
        int keys,
        int groupBits,
        int words,
        int wordsLength,
        int marks) {

    /** How many numbers of four bytes a mark is. */
    public static final int MARK_INTS = 3;

    private static final int LENGTH = 8 * Integer.BYTES;

    /** Reads it from the end of a run. */
    public static RunLayout read(StoredBytes run) {
        ByteBuffer said = ByteBuffer.wrap(run.part(run.length() - LENGTH, LENGTH));
        RunLayout layout = new RunLayout(
                said.getInt(),
                said.getInt(),
                said.getInt(),
                said.getInt(),
                said.getInt(),
                said.getInt(),
                said.getInt(),
                said.getInt());
        if (layout.length() != run.length()) {
            throw new IllegalArgumentException("A run of %d bytes lies in %d".formatted(layout.length(), run.length()));
        }
        return layout;
    }

    /** Writes it, to stand at the end of a run. */
    public void writeTo(PackedWriter out) {
        out.fixed(rows).fixed(blocksLength).fixed(directoryLength).fixed(keys);
        out.fixed(groupBits).fixed(words).fixed(wordsLength).fixed(marks);
    }

    /** Where the directory of the members begins. */
    public int directory() {
        return blocksLength;
    }

    /** Where the keys begin. */
    public int keysAt() {
        return directory() + directoryLength;
    }

    /** Where it stands where each word begins. */
    public int wordStarts() {
        return keysAt() + keys * Long.BYTES;
    }

    /** Where the words begin. */
    public int wordBytes() {
        return wordStarts() + (words + 1) * Integer.BYTES;
    }

    /** Where it stands where each group of keys begins. */
    public int groupStarts() {
        return wordBytes() + wordsLength;
    }

    /** How many groups of keys there are. */
    public int groups() {
        return 1 << groupBits;
    }

    /** Where the marks begin. */
    public int marksAt() {
        return groupStarts() + (groups() + 1) * Integer.BYTES;
    }

    /** Of the whole run, in bytes. */
    public int length() {
        return marksAt() + marks * MARK_INTS * Integer.BYTES + LENGTH;
    }
}
