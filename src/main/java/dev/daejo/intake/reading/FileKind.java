package dev.daejo.intake.reading;

import java.util.Locale;

/** The kinds of input files (contract, section 3); the part of a file's name before its first {@code -}. */
public enum FileKind {
    STATEMENT,
    ENROLLMENTS,
    EXPECTED,
    PAYOUTS,
    REFUNDS,
    INCIDENTS,
    CLAIMRESULTS;

    /** The kind as a file name and {@code files.csv} write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether names of the kind tell a counterparty and the days covered. */
    public boolean hasDays() {
        return switch (this) {
            case STATEMENT, PAYOUTS -> true;
            case ENROLLMENTS, EXPECTED, REFUNDS, INCIDENTS, CLAIMRESULTS -> false;
        };
    }
}
