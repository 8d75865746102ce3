package dev.daejo.gathering.digest.run;

import dev.daejo.gathering.digest.packed.RunLayout;
import dev.daejo.gathering.digest.packed.RunPlace;
import dev.daejo.gathering.digest.stored.StoredBytes;
import dev.daejo.gathering.digest.stored.Window;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one file, sorted by member; at most about a million. They lie where they were written, are read by parts, and only
 * what is asked for becomes objects. Safe to read from several threads.
 */
public final class Run {

    private static final int MOST_KEPT_WORDS = 1 << 12;
    private static final int SMALL_WINDOW = 1 << 8;

    private final StoredBytes bytes;
    private final RunLayout layout;
    private final RunKeys keys;
    private final int[] marks;
    /** Words once they were asked for; threads that race here put equal strings. */
    private final @Nullable String[] words;

    /** A run that lies in these bytes. */
    public Run(StoredBytes bytes) {
        this.bytes = bytes;
        this.layout = RunLayout.read(bytes);
        this.keys = new RunKeys(bytes, layout);
        this.marks = new int[layout.marks() * RunLayout.MARK_INTS];
        ints(layout.marksAt(), marks.length).get(marks);
        this.words = new String[Math.min(MOST_KEPT_WORDS, layout.words())];
    }

    public int rows() {
        return layout.rows();
    }

    /**
     * Gives the hashes of the keys that rows contend for, as far as these begin with {@code partBits} bits of a number.
     * Equal keys have equal hashes, in every run of every store.
     */
    public void forEachKey(int part, int partBits, KeyOfRow then) {
        keys.forEach(part, partBits, then);
    }

    public RunPlace start() {
        return RunPlace.START;
    }

    /** Where the last member ends. */
    public RunPlace end() {
        return new RunPlace(layout.rows(), layout.directoryLength(), layout.blocksLength());
    }

    /** Goes over all members. */
    public MemberCursor members(int window) {
        return members(start(), end(), window);
    }

    /**
     * Goes over the members between two places.
     *
     * @param window about so many bytes are read at once
     */
    public MemberCursor members(RunPlace from, RunPlace to, int window) {
        Window directory = new Window(bytes, layout.directory() + to.directory(), window);
        return new MemberCursor(directory, layout.directory(), from, to);
    }

    /** The blocks of the members before a place. */
    public Window blocks(RunPlace to, int window) {
        return new Window(bytes, to.block(), window);
    }

    /** How many members, in their order, are marked: of these the place is known. */
    public int marks() {
        return layout.marks();
    }

    public RunPlace mark(int number) {
        int at = number * RunLayout.MARK_INTS;
        return new RunPlace(marks[at], marks[at + 1], marks[at + 2]);
    }

    /** The id of a marked member, as UTF-8. */
    public byte[] memberAt(int number) {
        MemberCursor marked = members(mark(number), end(), SMALL_WINDOW);
        marked.next();
        return marked.idBytes();
    }

    /** The first member whose id does not come before a text; where the last one ends, if there is none. */
    public RunPlace placeOf(byte[] id) {
        int low = 0;
        int high = marks() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (Arrays.compareUnsigned(memberAt(middle), id) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        MemberCursor members = members(mark(low), end(), SMALL_WINDOW);
        while (members.next() && members.isBefore(id)) {
            // The place is behind this member.
        }
        return members.place();
    }

    /** The last mark whose row is this one or before it. */
    int markBefore(int row) {
        int low = 0;
        int high = marks() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (marks[middle * RunLayout.MARK_INTS] <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    String word(int id) {
        if (id >= words.length) {
            return decoded(id);
        }
        String known = words[id];
        if (known == null) {
            // Runs of many files share most words, and what is the same string is equal at once.
            known = decoded(id).intern();
            words[id] = known;
        }
        return known;
    }

    private String decoded(int id) {
        IntBuffer ends = ints(layout.wordStarts() + id * Integer.BYTES, 2);
        int start = ends.get(0);
        return new String(bytes.part(layout.wordBytes() + start, ends.get(1) - start), StandardCharsets.UTF_8);
    }

    private IntBuffer ints(int at, int count) {
        return ByteBuffer.wrap(bytes.part(at, count * Integer.BYTES)).asIntBuffer();
    }

    /** Takes a row with the hash of its key; 44 bits of it, the others are 0. */
    @FunctionalInterface
    public interface KeyOfRow {
        void take(long hash, int row);
    }
}
