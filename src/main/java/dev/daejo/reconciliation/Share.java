package dev.daejo.reconciliation;

import java.time.LocalDate;

/**
 * What a part of a control total belongs to: a program, or a day.
 *
 * @param key a program id, or a day as {@code yyyy-MM-dd}: the due day of {@link Total#EXPECTED} and {@link Total#SETTLED},
 *     the day of receipt of {@link Total#CREDITS}
 */
public record Share(Of of, String key, Total total) {

    static Share ofProgram(String programId, Total total) {
        return new Share(Of.PROGRAM, programId, total);
    }

    static Share onDay(LocalDate day, Total total) {
        return new Share(Of.DAY, day.toString(), total);
    }

    /** Programs have all of a total, days only what lies near the business date. */
    public enum Of {
        PROGRAM,
        DAY
    }
}
