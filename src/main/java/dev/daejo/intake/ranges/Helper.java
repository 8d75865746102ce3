package dev.daejo.intake.ranges;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A thread that reads ranges, on a processor that was lent for it.
 *
 * @param <P> what reading a range comes to
 */
final class Helper<P> {

    private final RangeReader<P> reader;
    private final Runnable givenBack;
    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());

    /** @param givenBack gives the processor back */
    Helper(RangeReader<P> reader, Runnable givenBack) {
        this.reader = reader;
        this.givenBack = givenBack;
    }

    /** Whether no range waits for it, so that it would have nothing to do after the one that it reads. */
    boolean isReady() {
        return thread.getQueue().isEmpty();
    }

    CompletableFuture<P> read(ByteRange range) {
        return CompletableFuture.supplyAsync(() -> outcome(range), thread);
    }

    private P outcome(ByteRange range) {
        try {
            return reader.read(range);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be called when it reads nothing any more. */
    void close() {
        thread.shutdown();
        givenBack.run();
    }
}
