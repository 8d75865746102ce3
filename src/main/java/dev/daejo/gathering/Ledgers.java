package dev.daejo.gathering;

import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.PossibleClaims;
import dev.daejo.reconciliation.program.Terms;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ledgers of all members with at least one row that counts, in code point order of their ids. They are held packed; a
 * ledger is made when it is asked for. Safe to read from several threads.
 */
public final class Ledgers {

    /** An address in here has the number of its segment above the address within the segment. */
    private static final int SEGMENT_SHIFT = 44;

    private final List<PackedRows> packed;
    private final RankedTexts memberIds;
    /** Of each member id where its rows begin in {@link #addresses}; the next one's begin is their end. */
    private final int[] starts;

    private final long[] addresses;
    /** The ranks of the member ids that have rows. */
    private final int[] ranks;

    private Ledgers(Rows rows, int[] starts, long[] addresses) {
        this.packed = rows.segments().stream().map(Segment::packed).toList();
        this.memberIds = rows.members().ranked();
        this.starts = starts;
        this.addresses = addresses;
        this.ranks = IntStream.range(0, starts.length - 1)
                .filter(rank -> starts[rank] < starts[rank + 1])
                .toArray();
    }

    /** Groups by member, with a counting sort, the rows that are somebody's and not passed over. */
    static Ledgers of(Rows rows, BitSet passedOver) {
        int[] starts = new int[rows.members().size() + 1];
        forEachCounting(rows, passedOver, (rank, address) -> starts[rank]++);
        Arrays.parallelPrefix(starts, Integer::sum);
        long[] addresses = new long[starts[starts.length - 1]];
        forEachCounting(rows, passedOver, (rank, address) -> addresses[--starts[rank]] = address);
        return new Ledgers(rows, starts, addresses);
    }

    private static void forEachCounting(Rows rows, BitSet passedOver, CountingRow then) {
        for (int number = 0; number < rows.segments().size(); number++) {
            Segment segment = rows.segments().get(number);
            int firstRow = rows.firstRow(number);
            for (int row = 0; row < segment.rows(); row++) {
                if (segment.member(row) != Segment.NOBODY && !passedOver.get(firstRow + row)) {
                    long address = ((long) number << SEGMENT_SHIFT) | segment.address(row);
                    then.accept(rows.members().rank(number, segment.member(row)), address);
                }
            }
        }
    }

    public int members() {
        return ranks.length;
    }

    /** The ledger of the member at an index, counting from 0 in the order of the ids. */
    public MemberLedger ledger(int index) {
        return rows(index).ledger(memberId(index));
    }

    private String memberId(int index) {
        return memberIds.text(ranks[index]);
    }

    /** The rows of that ledger, also those that later files have replaced. */
    LedgerRows rows(int index) {
        int rank = ranks[index];
        LedgerRows rows = new LedgerRows();
        RowUnpacker unpacker = new RowUnpacker(memberId(index), rows);
        for (int at = starts[rank]; at < starts[rank + 1]; at++) {
            int segment = (int) (addresses[at] >>> SEGMENT_SHIFT);
            unpacker.unpack(packed.get(segment), addresses[at] & ((1L << SEGMENT_SHIFT) - 1));
        }
        return rows;
    }

    /** Of the ids of all claims that can have followed from the rows of the member at an index those that are asked for. */
    Stream<String> possibleClaims(int index, Terms terms, LocalDate businessDate, Predicate<String> asked) {
        LedgerRows rows = rows(index);
        return PossibleClaims.ids(terms, businessDate, rows.ledger(memberId(index)), rows.expected(), asked);
    }

    /** Takes the rows that a ledger holds. */
    private interface CountingRow {
        void accept(int rank, long address);
    }
}
