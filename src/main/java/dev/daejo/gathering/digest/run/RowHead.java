package dev.daejo.gathering.digest.run;

import dev.daejo.gathering.digest.packed.PackedReader;
import dev.daejo.gathering.digest.packed.RowKind;
import dev.daejo.gathering.digest.packed.RowKind.Contest;
import dev.daejo.intake.bytes.ByteHash;
import dev.daejo.reconciliation.statement.RowOrigin;

/**
 * The head of one packed row, read in place: which key it contends for, and with what.
 *
 * @param owner the counterparty or program
 * @param id the key within the owner
 * @param member the member's id
 * @param version of a payout or refund when it was written; else 0
 */
public record RowHead(
        Contest contest, String owner, String id, RowOrigin origin, long won, long version, String member) {

    static RowHead of(Run run, PackedReader row, String file, MemberCursor member) {
        row.passOverNumber();
        Contest contest = RowKind.of(row.smallNumber()).contest();
        String owner = run.word(row.smallNumber());
        String id = row.text();
        RowOrigin origin = new RowOrigin(file, row.number());
        long won = row.number();
        return new RowHead(contest, owner, id, origin, won, isVersioned(contest) ? row.signed() : 0, member.id());
    }

    private static boolean isVersioned(Contest contest) {
        return contest == Contest.LATEST_PAYOUT || contest == Contest.LATEST_REFUND;
    }

    /** Equal keys have equal hashes. */
    public long keyHash() {
        return ByteHash.mix((long) owner.hashCode() << Integer.SIZE ^ id.hashCode());
    }

    /** Whether both contend for one key. */
    public boolean hasKeyOf(RowHead other) {
        return contest == other.contest
                && owner.equals(other.owner)
                && id.equals(other.id)
                && (contest != Contest.FIRST_OF_FILE
                        || (origin.file().equals(other.origin.file()) && member.equals(other.member)));
    }

    /** Whether this row and not the other of the same key counts. */
    public boolean countsBefore(RowHead other) {
        return switch (contest) {
            case FIRST_LINE, FIRST_OF_FILE -> origin.compareTo(other.origin) < 0;
            case LATEST_PAYOUT, LATEST_REFUND ->
                version == other.version ? origin.compareTo(other.origin) > 0 : version > other.version;
            case NONE -> throw new IllegalStateException("A row without a contest has no rivals");
        };
    }
}
