package dev.daejo.gathering;

import dev.daejo.gathering.RowKind.Contest;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The head of one packed row, read in place: which key it contends for, and with what. Read again for every row. */
final class RowHead {

    private final Rows rows;
    private final PackedReader reader = new PackedReader();
    private Contest contest = Contest.NONE;
    private int owner;
    private byte[] idBytes = new byte[0];
    private int idFrom;
    private int idLength;
    private int file;
    private long line;
    private long won;
    private long version;
    private int memberRank;

    RowHead(Rows rows) {
        this.rows = rows;
    }

    RowHead read(int row) {
        int number = rows.segmentOf(row);
        Segment segment = rows.segments().get(number);
        int rowOfSegment = row - rows.firstRow(number);
        reader.begin(segment.packed().bytes(), segment.address(rowOfSegment));
        contest = RowKind.of(reader.smallNumber()).contest();
        owner = rows.words().rank(number, reader.smallNumber());
        idLength = reader.smallNumber();
        idFrom = reader.skip(idLength);
        idBytes = reader.bytes();
        file = rows.files().rank(number, reader.smallNumber());
        line = reader.number();
        won = reader.number();
        version = isVersioned() ? reader.signed() : 0;
        int member = segment.member(rowOfSegment);
        memberRank = member == Segment.NOBODY ? Segment.NOBODY : rows.members().rank(number, member);
        return this;
    }

    private boolean isVersioned() {
        return contest == Contest.LATEST_PAYOUT || contest == Contest.LATEST_REFUND;
    }

    Contest contest() {
        return contest;
    }

    String id() {
        return new String(idBytes, idFrom, idLength, StandardCharsets.UTF_8);
    }

    RowOrigin origin() {
        return new RowOrigin(rows.files().text(file), line);
    }

    long won() {
        return won;
    }

    long keyHash() {
        long place = contest == Contest.FIRST_OF_FILE ? ((long) file << 32) | memberRank : 0;
        return ByteHash.of(idBytes, idFrom, idLength, ByteHash.mix(place) + owner);
    }

    boolean hasKeyOf(RowHead other) {
        return contest == other.contest
                && owner == other.owner
                && (contest != Contest.FIRST_OF_FILE || (file == other.file && memberRank == other.memberRank))
                && Arrays.equals(
                        idBytes, idFrom, idFrom + idLength, other.idBytes, other.idFrom, other.idFrom + other.idLength);
    }

    /** Whether this row and not the other of the same key counts. */
    boolean countsBefore(RowHead other) {
        return switch (contest) {
            case FIRST_LINE, FIRST_OF_FILE -> compareOrigin(other) < 0;
            case LATEST_PAYOUT, LATEST_REFUND ->
                version == other.version ? compareOrigin(other) > 0 : version > other.version;
            case NONE -> throw new IllegalStateException("A row without a contest has no rivals");
        };
    }

    private int compareOrigin(RowHead other) {
        int byFile = Integer.compare(file, other.file);
        return byFile == 0 ? Long.compare(line, other.line) : byFile;
    }
}
