package dev.daejo.intake.ranges;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Shares the processors among those who read large files: one reads each file, and those whom no other file needs help with
 * one that is read. Small files wait for the disk and may be many; of a large one a run of rows is held in memory. Safe for
 * any number of threads.
 */
public final class Processors {

    private static final long LARGE = 1 << 20;

    private final Semaphore free;
    private final boolean help;

    private Processors(int count, boolean help) {
        this.free = new Semaphore(count);
        this.help = help;
    }

    /** Those of this machine. */
    public static Processors ofMachine() {
        return of(Runtime.getRuntime().availableProcessors());
    }

    /** So many, whatever the machine has. */
    public static Processors of(int count) {
        return new Processors(count, true);
    }

    /** None that helps: every file is read by the one who asks for it, whenever that is. */
    public static Processors withoutHelp() {
        return new Processors(Integer.MAX_VALUE, false);
    }

    /** Does work for a file of so many bytes; for a large one when a processor is free for it. */
    public <T, X extends Exception> T inTurn(long bytes, Work<T, X> work) throws X {
        if (bytes < LARGE) {
            return work.done();
        }
        free.acquireUninterruptibly();
        try {
            return work.done();
        } finally {
            free.release();
        }
    }

    /** A helper on a processor that nobody uses now; none where there is no such, or no reader for it. */
    <P> Optional<Helper<P>> help(Supplier<Optional<RangeReader<P>>> readers) {
        if (!help || !free.tryAcquire()) {
            return Optional.empty();
        }
        Optional<Helper<P>> helper = readers.get().map(reader -> new Helper<>(reader, free::release));
        if (helper.isEmpty()) {
            free.release();
        }
        return helper;
    }

    /** What is done for a file. */
    @FunctionalInterface
    public interface Work<T, X extends Exception> {
        T done() throws X;
    }
}
