package dev.daejo.report.folder;

import dev.daejo.intake.OwnerOnly;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Brings a whole folder to the disk: the files in it, those in folders below, and their names.
 *
 * <p>A night may have hundreds of thousands of letters. Each forced when it is written costs a turn of the disk; forced
 * together after all are written they share them, so that it takes a hundredth of the time.
 */
final class ForcedFolder {

    private static final int AT_ONCE = 16;
    private static final int HANDED_OUT_AT_A_TIME = 1_000;

    private ForcedFolder() {}

    /** @throws IOException when any of it could not be brought to the disk */
    static void force(Path top) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try (Stream<Path> paths = Files.walk(top)) {
            Iterator<Path> all = paths.iterator();
            while (all.hasNext()) {
                await(threads.invokeAll(some(all)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while '%s' was brought to the disk".formatted(top));
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Callable<Path>> some(Iterator<Path> all) {
        List<Callable<Path>> some = new ArrayList<>(HANDED_OUT_AT_A_TIME);
        while (all.hasNext() && some.size() < HANDED_OUT_AT_A_TIME) {
            Path next = all.next();
            some.add(() -> {
                OwnerOnly.force(next);
                return next;
            });
        }
        return some;
    }

    private static void await(List<Future<Path>> forced) throws IOException, InterruptedException {
        for (Future<Path> each : forced) {
            try {
                each.get();
            } catch (ExecutionException e) {
                throw new IOException("Not all of a folder could be brought to the disk", e.getCause());
            }
        }
    }
}
