package dev.daejo.job;

import dev.daejo.gathering.FileOfDay;
import dev.daejo.gathering.FilesOfDay;
import dev.daejo.intake.Archive;
import dev.daejo.intake.Inbox;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.Verdict;
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

/** One night under the lock: files in, which night it is, and that night run, continued or shown again. */
final class NightFlow {

    private final NightRequest request;
    private final ReferenceData reference;
    private final Clock clock;
    private final Runs runs;
    private final Manifest manifest;
    private final Archive archive;
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
        this.waiting = waiting;
        this.night = night;
        this.jobs = jobs;
        this.publishing = publishing;
        this.progress = progress;
    }

    /** @param lock held by this process, and by no other */
    ProcessStatus run(NightLock lock) throws IOException {
        night.under(lock);
        archive.sweep();
        publishing.tidyUp();
        jobs.recoverDead();
        Set<Long> runIds = begin();
        long runId = runIds.stream().mapToLong(Long::longValue).max().orElseThrow();
        takeIn(runId);
        List<FileOfDay> files = FilesOfDay.of(manifest.all(), date());
        requireArchived(files);
        String fingerprint = NightFingerprint.of(files, reference);
        Optional<NightRun> finished = runs.finished(date(), fingerprint);
        return finished.isPresent() ? repeat(finished.get()) : reconcile(runId, runIds, files, fingerprint);
    }

    /** A new run, and the dead ones of the date that it answers. */
    private Set<Long> begin() {
        long runId = runs.begin(date(), NightFingerprint.RULES_VERSION, LocalDateTime.now(clock));
        List<Long> dead = runs.deadRuns(date(), runId);
        dead.forEach(runs::markDead);
        Set<Long> all = new HashSet<>(dead);
        all.add(runId);
        return all;
    }

    private void takeIn(long runId) throws IOException {
        List<Path> files = Inbox.files(request.inbox());
        progress.begins(Station.INTAKE);
        waiting.fill(runId, files, manifest.all());
        jobs.takeIn(runId);
        progress.ends(Station.INTAKE, files.size());
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

    private static ProcessStatus status(NightRun run) {
        return run.exitStatus() == 0 ? ProcessStatus.DONE : ProcessStatus.DONE_WITH_GAPS;
    }
}
