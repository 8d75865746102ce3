package dev.daejo.gathering.digest;

import dev.daejo.gathering.digest.stored.Window;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Goes over members of a run in the order of their ids, each with the place of its rows. For one thread. */
public final class MemberCursor {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** Most entries of the directory are shorter. */
    private static final int USUAL_ENTRY = 64;

    private static final int NUMBERS_OF_ENTRY = 3 * PackedWriter.LONGEST_NUMBER;
    private static final int HEADS = 2 * Long.BYTES;

    private final Window directory;
    private final int directoryStart;
    private final Window blocks;
    private final int end;
    private final PackedReader entry = new PackedReader();
    private byte[] ids = new byte[0];
    private int idFrom;
    private int idLength;
    /** The first bytes of the id, by which most are told apart. */
    private long head;

    private long secondHead;
    private int entryAt;
    private int nextEntry;
    private int firstRow;
    private int endRow;
    private int blockAt;
    private int blockEnd;

    MemberCursor(Window directory, int directoryStart, Window blocks, RunPlace from, RunPlace to) {
        this.directory = directory;
        this.directoryStart = directoryStart;
        this.blocks = blocks;
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
        head = eightBytes(idFrom);
        secondHead = eightBytes(idFrom + Long.BYTES);
        return true;
    }

    private int beginEntry(int length) {
        int at = directory.at(directoryStart + entryAt, length);
        ids = directory.bytes();
        entry.begin(ids, at, ids.length);
        return at;
    }

    /** Of the id eight bytes; zeros where it has ended. */
    private long eightBytes(int from) {
        int left = idFrom + idLength - from;
        if (left <= 0) {
            return 0;
        }
        if (from + Long.BYTES > ids.length) {
            return ByteBuffer.wrap(Arrays.copyOf(Arrays.copyOfRange(ids, from, ids.length), Long.BYTES))
                            .getLong()
                    & kept(left);
        }
        return (long) EIGHT_BYTES.get(ids, from) & kept(left);
    }

    private static long kept(int bytes) {
        return bytes >= Long.BYTES ? -1L : -1L << (Long.SIZE - bytes * Byte.SIZE);
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

    /** Lets its block be read: its cards, then its rows. */
    void beginBlock(PackedReader block) {
        int length = blockEnd - blockAt;
        int at = blocks.at(blockAt, length);
        block.begin(blocks.bytes(), at, at + length);
    }

    /** The first eight bytes of the id, unsigned; zeros where it has ended. */
    public long head() {
        return head;
    }

    public boolean hasIdOf(MemberCursor other) {
        return compareId(other) == 0;
    }

    /** By the bytes of the id, which is by its code points. */
    public int compareId(MemberCursor other) {
        if (head != other.head) {
            return Long.compareUnsigned(head, other.head);
        }
        if (secondHead != other.secondHead) {
            return Long.compareUnsigned(secondHead, other.secondHead);
        }
        return idLength == other.idLength && idLength <= HEADS
                ? 0
                : Arrays.compareUnsigned(
                        ids, idFrom, idFrom + idLength, other.ids, other.idFrom, other.idFrom + other.idLength);
    }

    public boolean hasId(byte[] id) {
        return Arrays.equals(ids, idFrom, idFrom + idLength, id, 0, id.length);
    }

    /** Whether the id comes before another. */
    public boolean isBefore(byte[] id) {
        return Arrays.compareUnsigned(ids, idFrom, idFrom + idLength, id, 0, id.length) < 0;
    }
}
