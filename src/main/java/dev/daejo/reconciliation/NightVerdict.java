package dev.daejo.reconciliation;

/** A night's result in one word: {@code INCOMPLETE} before {@code DISCREPANCIES} before {@code RECONCILED}. */
public enum NightVerdict {
    /** A file, a line, a source or a member is lacking, so that an answer may still change. */
    INCOMPLETE,
    /** Everything was there, and something is wrong. */
    DISCREPANCIES,
    /** Everything was there, and everything arrived as promised. */
    RECONCILED;

    /** The verdict of a night of which it is known whether something is lacking and whether it has discrepancies. */
    public static NightVerdict of(boolean lacking, boolean discrepancies) {
        if (lacking) {
            return INCOMPLETE;
        }
        return discrepancies ? DISCREPANCIES : RECONCILED;
    }
}
