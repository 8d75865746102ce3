package dev.daejo.store;

import dev.daejo.reconciliation.NightVerdict;
import java.time.LocalDate;
import java.util.List;

/**
 * A finished run of a night.
 *
 * @param fingerprint of the files of the date, the reference data and the version of the rules
 * @param exitStatus 0 or 3, with which a repetition of the night ends too
 * @param holes days without a file over all checked sources
 * @param openCases open after it, counted when it finished
 */
public record NightRun(
        long id,
        LocalDate businessDate,
        String fingerprint,
        NightVerdict verdict,
        int exitStatus,
        long holes,
        List<String> holesInWords,
        long openCases) {

    public NightRun {
        holesInWords = List.copyOf(holesInWords);
    }
}
