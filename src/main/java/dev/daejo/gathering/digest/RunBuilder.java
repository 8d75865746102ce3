package dev.daejo.gathering.digest;

import dev.daejo.intake.bytes.Dictionary;
import dev.daejo.intake.bytes.Texts;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Takes packed rows in any order and gives them back as a run: sorted by member, those of a member as they came. */
final class RunBuilder {

    /** Rows of a usual length fill a run by their number, longer ones by their bytes. */
    private static final long BYTES_OF_ROW = 48;

    private final int mostRows;
    private final ByteArena bytes = new ByteArena();
    private final Dictionary words = new Dictionary();
    private final Dictionary cards = new Dictionary();
    private final Dictionary members = new Dictionary();
    private final IntColumn memberOfRow = new IntColumn();
    private final LongColumn addresses = new LongColumn();
    private final LongColumn keyHashes = new LongColumn();
    private final PackedWriter framed = new PackedWriter();
    private long length;

    RunBuilder(int mostRows) {
        this.mostRows = mostRows;
    }

    Dictionary words() {
        return words;
    }

    Dictionary cards() {
        return cards;
    }

    Dictionary members() {
        return members;
    }

    /** Takes the row that was written, of a member by its number. */
    void add(int member, long keyHash, PackedWriter row) {
        memberOfRow.add(member);
        keyHashes.add(keyHash);
        framed.row(row);
        length += framed.length();
        addresses.add(framed.flush(bytes));
    }

    int rows() {
        return addresses.size();
    }

    boolean isFull() {
        return rows() >= mostRows || length >= mostRows * BYTES_OF_ROW;
    }

    /** The run of all rows taken; the builder takes no more afterwards. */
    ByteBuffer sorted() {
        int[] memberOrder = TextRanking.order(members.texts());
        int[] rankOf = rankOf(memberOrder);
        int[] firstRows = firstRows(rankOf);
        int[] rowOrder = rowOrder(rankOf, firstRows);
        RunLayout layout = RunLayout.of(rows(), members.texts(), words.texts(), cards.texts(), Math.toIntExact(length));
        ByteBuffer run = ByteBuffer.allocate(layout.length());
        layout.writeHeader(run);
        putHashes(run.position(layout.keyHashes()), rowOrder);
        putTexts(run, layout.members(), members.texts(), memberOrder);
        putTexts(run, layout.words(), words.texts(), inOrder(words.texts()));
        putTexts(run, layout.cards(), cards.texts(), inOrder(cards.texts()));
        run.position(layout.firstRows());
        run.asIntBuffer().put(firstRows);
        putRows(run, layout, firstRows, rowOrder);
        return run.clear();
    }

    /** Where the rows of each member begin, by its rank; then where the last one's end. */
    private int[] firstRows(int[] rankOf) {
        int[] firstRows = new int[rankOf.length + 1];
        for (int row = 0; row < rows(); row++) {
            firstRows[rankOf[memberOfRow.get(row)] + 1]++;
        }
        Arrays.parallelPrefix(firstRows, Integer::sum);
        return firstRows;
    }

    private int[] rowOrder(int[] rankOf, int[] firstRows) {
        int[] next = firstRows.clone();
        int[] order = new int[rows()];
        for (int row = 0; row < order.length; row++) {
            order[next[rankOf[memberOfRow.get(row)]]++] = row;
        }
        return order;
    }

    private static int[] rankOf(int[] order) {
        int[] rankOf = new int[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            rankOf[order[rank]] = rank;
        }
        return rankOf;
    }

    private static int[] inOrder(Texts texts) {
        int[] order = new int[texts.size()];
        Arrays.setAll(order, id -> id);
        return order;
    }

    private void putHashes(ByteBuffer run, int[] rowOrder) {
        for (int row : rowOrder) {
            run.putLong(keyHashes.get(row));
        }
    }

    private static void putTexts(ByteBuffer run, RunLayout.Section section, Texts texts, int[] order) {
        int at = section.bytes();
        int offset = section.starts();
        for (int id : order) {
            run.putInt(offset, at - section.bytes());
            run.put(at, texts.bytes(), texts.start(id), texts.length(id));
            at += texts.length(id);
            offset += Integer.BYTES;
        }
        run.putInt(offset, at - section.bytes());
    }

    private void putRows(ByteBuffer run, RunLayout layout, int[] firstRows, int[] rowOrder) {
        PackedReader row = new PackedReader();
        int at = layout.rowBytes();
        for (int member = 0; member < firstRows.length; member++) {
            run.putInt(layout.rowStarts() + member * Integer.BYTES, at - layout.rowBytes());
            int end = member + 1 < firstRows.length ? firstRows[member + 1] : firstRows[member];
            for (int next = firstRows[member]; next < end; next++) {
                row.begin(bytes, addresses.get(rowOrder[next]));
                int whole = row.wholeRow();
                run.put(at, row.bytes(), row.at(), whole);
                at += whole;
            }
        }
    }
}
