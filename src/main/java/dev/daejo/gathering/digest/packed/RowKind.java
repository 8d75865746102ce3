package dev.daejo.gathering.digest.packed;

import dev.daejo.intake.plain.PlainLine;

/** What a packed row is, and among which rows it must be the one that counts. */
public enum RowKind {
    PURCHASE(0, Contest.FIRST_LINE),
    CANCEL(1, Contest.FIRST_LINE),
    CREDIT(2, Contest.FIRST_LINE),
    ENROLLMENT(3, Contest.NONE),
    EXPECTED(4, Contest.FIRST_OF_FILE),
    PAYOUT(5, Contest.LATEST_PAYOUT),
    REFUND(6, Contest.LATEST_REFUND);

    /** The rows among which a key counts once (contract, section 3, "Later" and "Duplicates"). */
    public enum Contest {
        /** All count here; which enrollment of a member counts is decided within its ledger. */
        NONE,
        /** Per counterparty and {@code line_id} the first by file name and line. */
        FIRST_LINE,
        /** Per file, program, member and reference the first line. */
        FIRST_OF_FILE,
        /** Per counterparty and {@code payout_id} the last by {@code processed_at}, file name and line. */
        LATEST_PAYOUT,
        /** Per counterparty and {@code request_id} the last by {@code updated_at}, file name and line. */
        LATEST_REFUND
    }

    private static final RowKind[] KINDS = values();

    /** How a packed row says its kind; also its place among the kinds. */
    private final int code;

    private final Contest contest;

    RowKind(int code, Contest contest) {
        this.code = code;
        this.contest = contest;
    }

    /** How a run names it. */
    public int code() {
        return code;
    }

    public Contest contest() {
        return contest;
    }

    /** The kind of the row that a plain line becomes. */
    public static RowKind of(PlainLine.Kind kind) {
        return switch (kind) {
            case PURCHASE -> PURCHASE;
            case CANCEL -> CANCEL;
            case CREDIT -> CREDIT;
        };
    }

    /** The kind that a run names so. */
    public static RowKind of(int code) {
        return KINDS[code];
    }
}
