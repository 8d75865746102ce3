package dev.daejo.job.night;

import dev.daejo.gathering.FileOfDay;
import dev.daejo.gathering.FilesOfDay;
import dev.daejo.intake.Archive;
import dev.daejo.intake.Inbox;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.NotTakenIn;
import dev.daejo.intake.QuarantineNotes;
import dev.daejo.intake.Verdict;
import dev.daejo.job.console.ProcessStatus;
import dev.daejo.monitoring.NightProgress;
import dev.daejo.monitoring.Station;
import dev.daejo.reference.ReferenceData;
import dev.daejo.store.Manifest;
import dev.daejo.store.NightLock;
import dev.daejo.store.NightRun;
import dev.daejo.store.Runs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One night under the lock: files in, which night it is, and that night run, continued or shown again. */
public final class NightFlow {

    private static final Logger LOG = LoggerFactory.getLogger(NightFlow.class);
    private static final int MOST_TOLD = 20;

    private final NightRequest request;
    private final ReferenceData reference;
    private final Clock clock;
    private final Runs runs;
    private final Manifest manifest;
    private final Archive archive;
    private final QuarantineNotes notes;
    private final WaitingFiles waiting;
    private final NightInHand night;
    private final BatchJobs jobs;
    private final Publishing publishing;
    private final NightProgress progress;

    NightFlow(
            NightRequest request,
            ReferenceData reference,
            Clock clock,
            Runs runs,
            Manifest manifest,
            Archive archive,
            WaitingFiles waiting,
            NightInHand night,
            BatchJobs jobs,
            Publishing publishing,
            NightProgress progress) {
        this.request = request;
        this.reference = reference;
        this.clock = clock;
        this.runs = runs;
        this.manifest = manifest;
        this.archive = archive;
        this.notes = new QuarantineNotes(archive);
        this.waiting = waiting;
        this.night = night;
        this.jobs = jobs;
        this.publishing = publishing;
        this.progress = progress;
    }

    /**
     * Runs the night from intake to the published reports, or finds it done, and tells how it ended.
     *
     * @param lock held by this process, and by no other
     */
    public ProcessStatus run(NightLock lock) throws IOException {
        night.under(lock);
        archive.sweep();
        publishing.tidyUp();
        jobs.recoverDead();
        Set<Long> runIds = begin();
        long runId = runIds.stream().mapToLong(Long::longValue).max().orElseThrow();
        takeIn(runId);
        List<KnownFile> known = manifest.all();
        notes.write(known);
        List<FileOfDay> files = FilesOfDay.of(known, date());
        requireArchived(files);
        String fingerprint = NightFingerprint.of(files, reference);
        Optional<NightRun> finished = runs.finished(date(), fingerprint);
        ProcessStatus status =
                finished.isPresent() ? repeat(finished.get()) : reconcile(runId, runIds, files, fingerprint);
        runs.endedWell(runId, LocalDateTime.now(clock));
        return status;
    }

    /** A new run, and the dead ones of the date that it answers. */
    private Set<Long> begin() {
        long runId = runs.begin(date(), NightFingerprint.RULES_VERSION, LocalDateTime.now(clock));
        LogMarks.run(date(), runId);
        List<Long> dead = runs.deadRuns(date(), runId);
        dead.forEach(runs::markDead);
        Set<Long> all = new HashSet<>(dead);
        all.add(runId);
        return all;
    }

    private void takeIn(long runId) throws IOException {
        progress.begins(Station.INTAKE);
        Inbox.Listing inbox = Inbox.list(request.inbox());
        waiting.fill(runId, inbox, manifest.all());
        jobs.takeIn(runId);
        progress.ends(Station.INTAKE, inbox.files().size());
        tell(waiting.notTakenIn());
    }

    /** What could not be taken in is not known, so that no report lists it. */
    private void tell(List<NotTakenIn> files) {
        files.forEach(file -> LOG.warn("Not taken in: {}", file.getMessage()));
        files.stream().limit(MOST_TOLD).forEach(file -> progress.notice("받지 못한 파일  " + file.getMessage()));
        if (files.size() > MOST_TOLD) {
            progress.notice("받지 못한 파일  모두 %,d개, 나머지는 daejo.log에 있습니다.".formatted(files.size()));
        }
    }

    /** What was accepted and is gone stops the night by its name, instead of quietly counting for nothing. */
    private void requireArchived(List<FileOfDay> files) throws IOException {
        for (FileOfDay file : files) {
            if (file.verdict() == Verdict.ACCEPTED && !isWhole(file.file())) {
                throw new IllegalStateException(
                        "'%s' (SHA-256 %s) is in the manifest, but its %d bytes are no longer in the archive"
                                .formatted(
                                        file.file().name(),
                                        file.file().sha256(),
                                        file.file().bytes()));
            }
        }
    }

    private boolean isWhole(KnownFile file) throws IOException {
        Path bytes = archive.of(file);
        return Files.exists(bytes) && Files.size(bytes) == file.bytes();
    }

    private ProcessStatus repeat(NightRun finished) {
        runs.repeat(finished.id());
        publishing.writeReports(finished);
        publishing.tell(finished);
        return status(finished);
    }

    private ProcessStatus reconcile(long runId, Set<Long> runIds, List<FileOfDay> files, String fingerprint)
            throws IOException {
        SortedMap<String, String> hashes = ReferenceArchive.hashes(reference.files());
        long nightId = runs.identify(runId, fingerprint, hashes);
        runIds.add(nightId);
        night.begin(new NightPlan(nightId, runIds, date(), fingerprint, files, reference, hashes));
        jobs.reconcile(night.plan());
        return status(runs.finished(date(), fingerprint).orElseThrow());
    }

    private LocalDate date() {
        return request.businessDate();
    }

    /** A file that could not be taken in is lacking this time, whatever the run found of those that are known. */
    private ProcessStatus status(NightRun run) {
        boolean done = run.exitStatus() == 0 && waiting.notTakenIn().isEmpty();
        return done ? ProcessStatus.DONE : ProcessStatus.DONE_WITH_GAPS;
    }
}
