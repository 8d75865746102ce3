package dev.daejo.gathering.digest;

import dev.daejo.intake.bytes.Dictionary;
import java.io.IOException;
import java.io.OutputStream;

/** Takes packed rows in any order and writes them as a run: sorted by member, those of a member as they came. */
final class RunBuilder {

    /** The key of a row that contends for none. */
    static final long NO_KEY = 0;

    /** The card of a row that has none. */
    static final int NO_CARD = -1;

    /** Rows of a usual length fill a run by their number, longer ones by their bytes. */
    private static final long BYTES_OF_ROW = 48;

    private final int mostRows;
    private final ByteArena bytes = new ByteArena();
    private final Dictionary words = new Dictionary();
    private final Dictionary cards = new Dictionary();
    private final Dictionary members = new Dictionary();
    private final IntColumn memberOfRow = new IntColumn();
    private final IntColumn cardOfRow = new IntColumn();
    private final IntColumn addresses = new IntColumn();
    /** Kept apart from the rows, so that nobody waits for one row to find the next. */
    private final IntColumn lengths = new IntColumn();

    private final LongColumn keys = new LongColumn();

    RunBuilder(int mostRows) {
        this.mostRows = Math.min(mostRows, 1 << RunKeys.ROW_BITS);
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

    /** Takes the row that was written; whose it is is told afterwards, in the same order. */
    void add(long key, PackedWriter row) {
        keys.add(key);
        lengths.add(row.length());
        addresses.add(row.flush(bytes));
    }

    /** Tells by their numbers the member and the card of the first row of which this is not known yet. */
    void ofMember(int member, int card) {
        memberOfRow.add(member);
        cardOfRow.add(card);
    }

    int rows() {
        return addresses.size();
    }

    boolean isFull() {
        return rows() >= mostRows || bytes.length() >= mostRows * BYTES_OF_ROW;
    }

    /** Writes all rows taken and tells how many bytes these are; the builder takes no more afterwards. */
    int writeTo(OutputStream out) throws IOException {
        int[] memberOrder = TextRanking.order(members.texts());
        int[] firstRows = firstRows(memberOrder);
        int[] places = places(firstRows, memberOrder);
        int[] rowAt = new int[places.length];
        for (int row = 0; row < places.length; row++) {
            rowAt[places[row]] = row;
        }
        RunWriter writer = new RunWriter(out, bytes, cards.texts());
        for (int rank = 0; rank < memberOrder.length; rank++) {
            writer.member(members.texts(), memberOrder[rank]);
            for (int at = firstRows[rank]; at < firstRows[rank + 1]; at++) {
                writer.card(cardOfRow.get(rowAt[at]));
            }
            for (int at = firstRows[rank]; at < firstRows[rank + 1]; at++) {
                int row = rowAt[at];
                writer.row(addresses.get(row), lengths.get(row), cardOfRow.get(row));
            }
            writer.endMember();
        }
        return writer.end(KeyGroups.of(keys, places), words.texts());
    }

    /** Where the rows of each member begin, by its rank; then where the last one's end. */
    private int[] firstRows(int[] memberOrder) {
        int[] rowsOf = new int[memberOrder.length];
        for (int row = 0; row < rows(); row++) {
            rowsOf[memberOfRow.get(row)]++;
        }
        int[] firstRows = new int[memberOrder.length + 1];
        for (int rank = 0; rank < memberOrder.length; rank++) {
            firstRows[rank + 1] = firstRows[rank] + rowsOf[memberOrder[rank]];
        }
        return firstRows;
    }

    /** Which row of the run each row becomes. */
    private int[] places(int[] firstRows, int[] memberOrder) {
        int[] next = new int[memberOrder.length];
        for (int rank = 0; rank < memberOrder.length; rank++) {
            next[memberOrder[rank]] = firstRows[rank];
        }
        int[] places = new int[rows()];
        for (int row = 0; row < places.length; row++) {
            places[row] = next[memberOfRow.get(row)]++;
        }
        return places;
    }
}
