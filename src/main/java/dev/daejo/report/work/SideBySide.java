package dev.daejo.report.work;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Does several things at once. */
public final class SideBySide {

    private SideBySide() {}

    /**
     * Does all of it, each part in a thread of its own, and returns when all is done. When a part fails the others are
     * interrupted, and the failure is thrown when none is at work any more.
     */
    public static void run(List<Part> parts) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(parts.size());
        try {
            CompletionService<Void> ended = new ExecutorCompletionService<>(threads);
            for (Part part : parts) {
                ended.submit(() -> {
                    part.run();
                    return null;
                });
            }
            for (int count = 0; count < parts.size(); count++) {
                ended.take().get();
            }
        } catch (ExecutionException e) {
            throw failure(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while several files were written");
        } finally {
            end(threads);
        }
    }

    private static IOException failure(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        if (e.getCause() instanceof RuntimeException exception) {
            throw exception;
        }
        return e.getCause() instanceof IOException exception ? exception : new IOException(e.getCause());
    }

    /** Waits in any case: a part that is still at work would write into what others tidy up. */
    private static void end(ExecutorService threads) {
        threads.shutdownNow();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** One of the things that are done at once. */
    @FunctionalInterface
    public interface Part {

        void run() throws IOException;
    }
}
