package dev.daejo.gathering.digest;

import dev.daejo.reconciliation.statement.CardKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one file, sorted by member; at most about a million. They lie where they were read or mapped, and only what is
 * asked for becomes objects. Safe to read from several threads.
 */
public final class Run {

    private static final int MOST_KEPT_WORDS = 1 << 12;

    private final ByteBuffer bytes;
    private final RunLayout layout;
    /** Words once they were asked for; threads that race here put equal strings. */
    private final @Nullable String[] words;

    Run(ByteBuffer bytes) {
        this.bytes = bytes;
        this.layout = RunLayout.read(bytes);
        if (layout.length() != bytes.limit()) {
            throw new IllegalArgumentException(
                    "A run of %d bytes lies in %d".formatted(layout.length(), bytes.limit()));
        }
        this.words = new String[Math.min(MOST_KEPT_WORDS, layout.words().count())];
    }

    public int rows() {
        return layout.rows();
    }

    /** How many members have rows here. */
    public int members() {
        return layout.members().count();
    }

    /** The hash of the key that a row contends for; equal keys have equal hashes, in every run of every store. */
    public long keyHash(int row) {
        return bytes.getLong(layout.keyHashes() + row * Long.BYTES);
    }

    /** The first row of a member by its rank; of the number of members, the number of rows. */
    public int firstRow(int member) {
        return bytes.getInt(layout.firstRows() + member * Integer.BYTES);
    }

    /** The member whose row it is, by rank. */
    public int memberOf(int row) {
        int low = 0;
        int high = members() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (firstRow(middle) <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The id of a member by rank, as UTF-8. */
    public byte[] memberId(int member) {
        return text(layout.members(), member);
    }

    /** The rows of a member, packed one behind the other. */
    byte[] rowsOf(int member) {
        int from = rowStart(member);
        byte[] rows = new byte[rowStart(member + 1) - from];
        bytes.get(layout.rowBytes() + from, rows);
        return rows;
    }

    private int rowStart(int member) {
        return bytes.getInt(layout.rowStarts() + member * Integer.BYTES);
    }

    String word(int id) {
        if (id >= words.length) {
            return decoded(layout.words(), id);
        }
        String known = words[id];
        if (known == null) {
            known = decoded(layout.words(), id);
            words[id] = known;
        }
        return known;
    }

    CardKey card(int id) {
        return CardText.card(text(layout.cards(), id));
    }

    private String decoded(RunLayout.Section section, int id) {
        return new String(text(section, id), StandardCharsets.UTF_8);
    }

    private byte[] text(RunLayout.Section section, int id) {
        int start = bytes.getInt(section.starts() + id * Integer.BYTES);
        int end = bytes.getInt(section.starts() + (id + 1) * Integer.BYTES);
        byte[] text = new byte[end - start];
        bytes.get(section.bytes() + start, text);
        return text;
    }
}
