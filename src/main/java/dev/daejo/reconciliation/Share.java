package dev.daejo.reconciliation;

import dev.daejo.reconciliation.pairing.PairingStep;
import java.time.LocalDate;

/**
 * What a part of a control total belongs to: a program, a day, a step of pairing, a pay day of a program.
 *
 * @param key a program id, or a day as {@code yyyy-MM-dd}: the due day of {@link Total#EXPECTED} and {@link Total#SETTLED},
 *     the day of receipt of {@link Total#CREDITS}; or the name of a step, for the credits it placed; or a program id, a blank
 *     and a pay day that has come, for {@link Total#EXPECTED} of it, {@link Total#OUTSTANDING} where nothing came of it and
 *     {@link Total#NOT_YET_DUE} where it is in its grace
 */
public record Share(Of of, String key, Total total) {

    static Share ofProgram(String programId, Total total) {
        return new Share(Of.PROGRAM, programId, total);
    }

    static Share onDay(LocalDate day, Total total) {
        return new Share(Of.DAY, day.toString(), total);
    }

    static Share ofStep(PairingStep step) {
        return new Share(Of.STEP, step.name(), Total.CREDITS);
    }

    static Share ofPayDay(String programId, LocalDate due, Total total) {
        return new Share(Of.PAY_DAY, programId + " " + due, total);
    }

    /** Programs and steps have all of a total, days only what lies near the business date. */
    public enum Of {
        PROGRAM,
        DAY,
        STEP,
        PAY_DAY
    }
}
