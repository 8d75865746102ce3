package dev.daejo.job.past;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which two nights are to be compared.
 *
 * @param earlier the business date that is compared from, whichever of the two was named first
 * @param out where tables are written; absent when only a summary is asked for
 */
public record CompareRequest(
        LocalDate earlier,
        LocalDate later,
        Path store,
        @Nullable Path out) {

    public static CompareRequest of(LocalDate date, LocalDate with, Path store, @Nullable Path out) {
        return date.isBefore(with)
                ? new CompareRequest(date, with, store, out)
                : new CompareRequest(with, date, store, out);
    }
}
