package dev.daejo.job.night;

import dev.daejo.intake.Inbox;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.NotTakenIn;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The files of the inbox that nobody has taken in yet; each worker takes the next in their order. Files that are known by
 * one name, since only a card number told their names apart, go to one worker together.
 */
public final class WaitingFiles {

    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final Queue<NotTakenIn> notTakenIn = new ConcurrentLinkedQueue<>();
    private final AtomicLong done = new AtomicLong();
    private volatile Map<String, List<KnownFile>> known = Map.of();
    private volatile long runId;
    private volatile long all;

    /**
     * Files of one name.
     *
     * @param known what the manifest knew by that name before the run
     */
    record Waiting(List<Path> files, List<KnownFile> known) {}

    /** The inbox of a run, and what is known before it. */
    void fill(long newRunId, Inbox.Listing inbox, Collection<KnownFile> manifest) {
        waiting.clear();
        notTakenIn.clear();
        notTakenIn.addAll(inbox.others());
        done.set(0);
        known = manifest.stream().collect(Collectors.groupingBy(KnownFile::name));
        runId = newRunId;
        all = inbox.files().size();
        inbox.files().stream()
                .collect(Collectors.groupingBy(Inbox::knownName, LinkedHashMap::new, Collectors.toList()))
                .forEach((name, files) -> waiting.add(new Waiting(files, known.getOrDefault(name, List.of()))));
    }

    /** The next files of one name, or none. */
    @Nullable
    Waiting next() {
        return waiting.poll();
    }

    /** One that could not be taken in; it stays where it is. */
    void leave(NotTakenIn file) {
        notTakenIn.add(file);
    }

    /** All that could not be taken in, by name. */
    List<NotTakenIn> notTakenIn() {
        return notTakenIn.stream()
                .sorted(Comparator.comparing(NotTakenIn::name))
                .toList();
    }

    /** So many more were looked at; says how many were. */
    long more(int files) {
        return done.addAndGet(files);
    }

    long all() {
        return all;
    }

    /** The run that takes them in. */
    long runId() {
        return runId;
    }
}
