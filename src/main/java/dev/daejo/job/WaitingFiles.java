package dev.daejo.job;

import dev.daejo.intake.KnownFile;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files of the inbox that nobody has taken in yet; each worker takes the next in their order. */
final class WaitingFiles {

    private final Queue<Path> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicLong done = new AtomicLong();
    private volatile Map<String, List<KnownFile>> known = Map.of();
    private volatile long runId;
    private volatile long all;

    /** The inbox of a run, and what is known before it. */
    void fill(long newRunId, Collection<Path> files, Collection<KnownFile> manifest) {
        waiting.clear();
        waiting.addAll(files);
        done.set(0);
        known = manifest.stream().collect(Collectors.groupingBy(KnownFile::name));
        runId = newRunId;
        all = files.size();
    }

    /** The next file, or none. */
    @Nullable
    Path next() {
        return waiting.poll();
    }

    /** The files known of a name. Two files of one inbox have two names, so it need not be asked again. */
    List<KnownFile> knownOfName(String name) {
        return known.getOrDefault(name, List.of());
    }

    /** One more is taken in; says how many are. */
    long oneMore() {
        return done.incrementAndGet();
    }

    long all() {
        return all;
    }

    /** The run that takes them in. */
    long runId() {
        return runId;
    }
}
