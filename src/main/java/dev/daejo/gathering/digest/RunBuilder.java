package dev.daejo.gathering.digest;

import dev.daejo.intake.bytes.Dictionary;
import java.io.IOException;
import java.io.OutputStream;

/** Takes packed rows in any order and writes them as a run: sorted by member, those of a member as they came. */
final class RunBuilder {

    /** The key of a row that contends for none. */
    static final long NO_KEY = 0;

    /** Rows of a usual length fill a run by their number, longer ones by their bytes. */
    private static final long BYTES_OF_ROW = 48;

    private final int mostRows;
    private final ByteArena bytes = new ByteArena();
    private final Dictionary words = new Dictionary();
    private final Dictionary cards = new Dictionary();
    private final Dictionary members = new Dictionary();
    private final CardsOfMembers cardsOfMembers = new CardsOfMembers();
    private final IntColumn memberOfRow = new IntColumn();
    private final IntColumn addresses = new IntColumn();
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

    CardsOfMembers cardsOfMembers() {
        return cardsOfMembers;
    }

    /** Takes the row that was written, of a member by its number. */
    void add(int member, long key, PackedWriter row) {
        memberOfRow.add(member);
        keys.add(key);
        addresses.add(row.flush(bytes));
    }

    int rows() {
        return memberOfRow.size();
    }

    boolean isFull() {
        return rows() >= mostRows || bytes.length() >= mostRows * BYTES_OF_ROW;
    }

    /** Writes all rows taken and tells how many bytes these are; the builder takes no more afterwards. */
    int writeTo(OutputStream out) throws IOException {
        int[] memberOrder = TextRanking.order(members.texts());
        int[] firstRows = firstRows(memberOrder);
        int[] places = places(firstRows, memberOrder);
        RunWriter writer = new RunWriter(out);
        int[] addressAt = new int[rows()];
        for (int row = 0; row < places.length; row++) {
            addressAt[places[row]] = addresses.get(row);
        }
        for (int rank = 0; rank < memberOrder.length; rank++) {
            int member = memberOrder[rank];
            writer.member(members.texts(), member, cards.texts(), cardsOfMembers.of(member));
            for (int row = firstRows[rank]; row < firstRows[rank + 1]; row++) {
                writer.row(bytes, addressAt[row]);
            }
            writer.endMember(firstRows[rank + 1] - firstRows[rank]);
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
