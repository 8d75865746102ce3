package dev.daejo.job.night;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line, found free of faults.
 *
 * @param businessDate D, the day the night answers for
 * @param out parent of the folder D of the reports
 * @param store archive, embedded database, key and log
 * @param layouts folder of the user's own layouts; absent where there is none
 */
public record NightRequest(
        LocalDate businessDate,
        Path inbox,
        Path reference,
        Path out,
        Path store,
        @Nullable Path layouts) {

    /** The same for another business date. */
    public NightRequest on(LocalDate date) {
        return new NightRequest(date, inbox, reference, out, store, layouts);
    }
}
