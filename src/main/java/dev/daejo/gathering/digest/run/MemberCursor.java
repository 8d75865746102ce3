package dev.daejo.gathering.digest.run;

import dev.daejo.gathering.digest.packed.PackedReader;
import dev.daejo.gathering.digest.packed.PackedWriter;
import dev.daejo.gathering.digest.packed.RunPlace;
import dev.daejo.gathering.digest.stored.Window;
import dev.daejo.intake.bytes.Dictionary;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Goes over members of a run in the order of their ids, each with the place of its rows. For one thread. */
public final class MemberCursor {

    /** Most entries of the directory are shorter. */
    private static final int USUAL_ENTRY = 64;

    private static final int NUMBERS_OF_ENTRY = 3 * PackedWriter.LONGEST_NUMBER;

    private final Window directory;
    private final int directoryStart;
    private final int end;
    private final PackedReader entry = new PackedReader();
    private byte[] ids = new byte[0];
    private int idFrom;
    private int idLength;
    private int entryAt;
    private int nextEntry;
    private int firstRow;
    private int endRow;
    private int blockAt;
    private int blockEnd;

    MemberCursor(Window directory, int directoryStart, RunPlace from, RunPlace to) {
        this.directory = directory;
        this.directoryStart = directoryStart;
        this.end = to.directory();
        goTo(from);
    }

    /** Begins anew before the member at a place. */
    void goTo(RunPlace place) {
        entryAt = place.directory();
        nextEntry = place.directory();
        firstRow = place.row();
        endRow = place.row();
        blockAt = place.block();
        blockEnd = place.block();
    }

    /** Goes to the next member; says whether there is one. */
    public boolean next() {
        entryAt = nextEntry;
        firstRow = endRow;
        blockAt = blockEnd;
        if (entryAt == end) {
            return false;
        }
        int at = beginEntry(USUAL_ENTRY);
        idLength = entry.smallNumber();
        if (idLength > USUAL_ENTRY - NUMBERS_OF_ENTRY) {
            at = beginEntry(idLength + NUMBERS_OF_ENTRY);
            idLength = entry.smallNumber();
        }
        idFrom = entry.skip(idLength);
        endRow = firstRow + entry.smallNumber();
        blockEnd = blockAt + entry.smallNumber();
        nextEntry = entryAt + entry.at() - at;
        return true;
    }

    private int beginEntry(int length) {
        int at = directory.at(directoryStart + entryAt, length);
        ids = directory.bytes();
        entry.begin(ids, at, ids.length);
        return at;
    }

    public String id() {
        return new String(ids, idFrom, idLength, StandardCharsets.UTF_8);
    }

    byte[] idBytes() {
        return Arrays.copyOfRange(ids, idFrom, idFrom + idLength);
    }

    /** Where the member begins; at the end, where the last one ends. */
    public RunPlace place() {
        return new RunPlace(firstRow, entryAt, blockAt);
    }

    /** The number in the run of its first row. */
    public int firstRow() {
        return firstRow;
    }

    /** The number of the first row that is no longer its. */
    public int endRow() {
        return endRow;
    }

    /** Where its rows lie. */
    public MemberRows rows() {
        return new MemberRows(firstRow, endRow, blockAt, blockEnd);
    }

    int numberIn(Dictionary dictionary) {
        return dictionary.idOf(ids, idFrom, idLength);
    }

    public boolean hasId(byte[] id) {
        return Arrays.equals(ids, idFrom, idFrom + idLength, id, 0, id.length);
    }

    /** Whether the id comes before another. */
    public boolean isBefore(byte[] id) {
        return Arrays.compareUnsigned(ids, idFrom, idFrom + idLength, id, 0, id.length) < 0;
    }
}
