package dev.daejo.gathering.digest.writing;

import dev.daejo.gathering.digest.run.RunKeys;
import dev.daejo.intake.bytes.Dictionary;
import dev.daejo.intake.plain.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes packed rows in any order and writes them as a run: sorted by member, those of a member as they came. When some are
 * there it is known where to cut the members into parts; from then on each row goes to the part of its member.
 */
public final class RunBuilder {

    /** The key of a row that contends for none. */
    static final long NO_KEY = 0;

    /** Rows of a usual length fill a run by their number, longer ones by their packed fields or by all of their bytes. */
    private static final long BYTES_OF_FIELDS = 48;

    private static final long BYTES_OF_ROW = 144;

    /** So many rows tell where to cut. */
    private static final int TELLING = 1 << 13;

    /** A part of more rows is cut again. */
    private static final int MOST_OF_PART = 1 << 15;

    /** So often at most, since what shares many bytes may not be parted by more. */
    private static final int MOST_CUTS = 16;

    private final int mostRows;
    private final Blocks room;
    private final Dictionary words = new Dictionary();
    private final PartOfRun part;
    private ByteArena first;
    private @Nullable RowParts parts;
    private @Nullable Vocabulary vocabulary;
    private int rows;
    private long fieldBytes;
    private long bytes;

    /** @param mostRows how many rows a run has at most */
    public RunBuilder(int mostRows, Blocks room, KnownCards known) {
        this.mostRows = Math.min(mostRows, 1 << RunKeys.ROW_BITS);
        this.room = room;
        this.part = new PartOfRun(known);
        this.first = new ByteArena(room);
    }

    Dictionary words() {
        return words;
    }

    /** Tells who knows the cards of rows in which the number lies. */
    void cardsBy(Vocabulary known) {
        vocabulary = known;
    }

    void add(HeldRow row) {
        rows++;
        fieldBytes += row.fieldsLength();
        bytes += row.length();
        if (parts != null) {
            parts.add(row.bytes(), 0, row.length());
            return;
        }
        first.append(row.bytes(), 0, row.length());
        if (rows == TELLING) {
            parts = RowParts.of(first, mostRows, room);
        }
    }

    /** Rows taken so far. */
    public int rows() {
        return rows;
    }

    /** Whether it is to be written before it takes another row. */
    public boolean isFull() {
        return rows >= mostRows || fieldBytes >= mostRows * BYTES_OF_FIELDS || bytes >= mostRows * BYTES_OF_ROW;
    }

    /** Writes all rows taken and tells how many bytes these are; the builder takes no more afterwards. */
    public int writeTo(OutputStream out) throws IOException {
        RunWriter writer = new RunWriter(out, rows);
        if (parts == null) {
            write(first, MOST_CUTS, writer);
        } else {
            write(parts, MOST_CUTS, writer);
        }
        return writer.end(words.texts());
    }

    private void write(RowParts ofRows, int cuts, RunWriter writer) throws IOException {
        for (ByteArena each : ofRows.inOrder()) {
            write(each, cuts, writer);
        }
    }

    private void write(ByteArena held, int cuts, RunWriter writer) throws IOException {
        if (held.count() > MOST_OF_PART && cuts > 0) {
            write(RowParts.of(held, held.count(), room), cuts - 1, writer);
        } else {
            part.write(held, vocabulary, writer);
        }
    }
}
