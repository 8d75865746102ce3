package dev.daejo.job.serve;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What this process is at, for those who look from outside.
 *
 * @param working the business date whose night runs here now
 * @param waiting the business date whose night waits
 * @param waitsFor the sources it waits for files of, as {@code statement-HANA}, or {@code another run} that is under way
 * @param failed the business date whose night failed last, until it succeeds
 * @param failedAt when it did, in the schedule's zone
 */
public record WatchState(
        Optional<LocalDate> working,
        Optional<LocalDate> waiting,
        List<String> waitsFor,
        Optional<LocalDate> failed,
        Optional<LocalDateTime> failedAt) {

    static final WatchState IDLE =
            new WatchState(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public WatchState {
        waitsFor = List.copyOf(waitsFor);
    }

    WatchState works(LocalDate date) {
        return new WatchState(Optional.of(date), Optional.empty(), List.of(), failed, failedAt);
    }

    WatchState waits(LocalDate date, List<String> sources) {
        return new WatchState(Optional.empty(), Optional.of(date), sources, failed, failedAt);
    }

    WatchState fails(LocalDate date, LocalDateTime at) {
        return new WatchState(Optional.empty(), Optional.empty(), List.of(), Optional.of(date), Optional.of(at));
    }

    WatchState rests() {
        return new WatchState(Optional.empty(), Optional.empty(), List.of(), failed, failedAt);
    }
}
