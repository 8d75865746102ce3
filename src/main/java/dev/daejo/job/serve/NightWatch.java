package dev.daejo.job.serve;

import dev.daejo.intake.KnownFile;
import dev.daejo.store.Manifest;
import dev.daejo.store.Runs;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks what is to be done and does it: the nights that are due, in order; one that lacks files waits until its deadline and
 * holds up those after it; when none is due, the finished nights that a late file touches are run again. Whoever calls it
 * sees to it that one process of the cluster looks at a time.
 */
public final class NightWatch {

    private static final Logger LOG = LoggerFactory.getLogger(NightWatch.class);
    /** A run by hand, or that of a process that was thought dead; it may end at any time, so nobody rests for it. */
    private static final List<String> ANOTHER_RUN = List.of("another run");

    private final ServeSettings settings;
    private final NightSchedule schedule;
    private final Clock clock;
    private final Nights nights;
    private final Runs runs;
    private final Manifest manifest;
    private final AwaitedSources awaited;
    private final LateFiles late;
    private volatile WatchState state = WatchState.IDLE;
    private volatile boolean stopping;

    public NightWatch(ServeSettings settings, Inputs inputs, Clock clock, Nights nights, Runs runs, Manifest manifest) {
        this.settings = settings;
        this.schedule = settings.schedule();
        this.clock = clock.withZone(settings.zone());
        this.nights = nights;
        this.runs = runs;
        this.manifest = manifest;
        this.awaited = new AwaitedSources(inputs);
        this.late = new LateFiles(inputs);
    }

    /** What it is at, or was when it last looked. */
    public WatchState state() {
        return state;
    }

    /** Whether it was told to stop. */
    boolean isStopping() {
        return stopping;
    }

    /** Does all that is to be done now. */
    public void look() throws IOException {
        if (stopping || rests()) {
            return;
        }
        if (runsWhatIsDue() && runsAgainWhatIsTouched()) {
            state = state.rests();
        }
    }

    /** Begins nothing more, and asks the night that is under way to end after its block. */
    public void stop() {
        LOG.info("Told to stop: nothing is begun any more, and a night that is at work ends after its block");
        stopping = true;
        nights.stop();
    }

    /** A night that failed is left alone for a while, so that a lasting fault does not fill the log. */
    private boolean rests() {
        return state.failedAt()
                .filter(at -> now().isBefore(at.plus(settings.retryAfter())))
                .isPresent();
    }

    /** Returns whether nothing is due any more. */
    private boolean runsWhatIsDue() throws IOException {
        for (LocalDate date : schedule.due(runs.lastFinishedDate(), now())) {
            List<String> lacking = lacking(date);
            if (!lacking.isEmpty()) {
                waits(date, lacking);
                return false;
            }
            if (!isDone(date)) {
                return false;
            }
        }
        return true;
    }

    private List<String> lacking(LocalDate date) throws IOException {
        return schedule.mayWait(date, now()) ? awaited.of(date, runs.lastFinishedDate(), manifest.all()) : List.of();
    }

    private void waits(LocalDate date, List<String> lacking) {
        if (!state.waitsFor().equals(lacking)) {
            LOG.info(
                    "The night of {} waits for: {}; for files until {}",
                    date,
                    String.join(", ", lacking),
                    settings.waitUntil());
        }
        state = state.waits(date, lacking);
    }

    /** Returns whether nothing is touched any more. */
    private boolean runsAgainWhatIsTouched() throws IOException {
        Optional<LocalDate> last = runs.lastFinishedDate();
        if (last.isEmpty()) {
            return true;
        }
        List<KnownFile> known = manifest.all();
        List<LocalDate> finished = runs.finishedSince(last.get().minusDays(settings.rerunDays()));
        for (LocalDate date : late.touched(finished, known)) {
            LOG.info("The night of {} is run again for a late file", date);
            if (!isDone(date)) {
                return false;
            }
            late.wasRunAgain(date);
        }
        return true;
    }

    private boolean isDone(LocalDate date) {
        if (stopping) {
            return false;
        }
        WatchState before = state;
        state = before.works(date);
        Nights.End end = nights.run(date);
        switch (end) {
            case DONE -> state = WatchState.IDLE;
            case STOPPED -> state = state.rests();
            case BUSY -> {
                state = before;
                waits(date, ANOTHER_RUN);
            }
            case FAILED, REFUSED -> {
                state = state.fails(date, now());
                LOG.warn("The night of {} ended {}; it is tried again after {}", date, end, settings.retryAfter());
            }
        }
        return end == Nights.End.DONE;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
