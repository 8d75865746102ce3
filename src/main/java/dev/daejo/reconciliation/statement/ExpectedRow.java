package dev.daejo.reconciliation.statement;

import java.time.LocalDate;
import java.time.YearMonth;

/** A payback that a {@code LISTED} program promises row by row; {@code reference} is already defaulted (section 4). */
public record ExpectedRow(
        String programId,
        String memberId,
        YearMonth period,
        String reference,
        long amount,
        LocalDate dueOn,
        RowOrigin origin) {

    /** The reference of an obligation that names none of its own: {@code program/member/period}. */
    public static String defaultReference(String programId, String memberId, YearMonth period) {
        return defaultReference(programId, memberId, period.toString());
    }

    /** The same of a month as {@code yyyy-MM}. */
    public static String defaultReference(String programId, String memberId, String period) {
        return programId + "/" + memberId + "/" + period;
    }
}
