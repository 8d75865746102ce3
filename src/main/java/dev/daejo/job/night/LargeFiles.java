package dev.daejo.job.night;

import dev.daejo.intake.KnownFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;

/**
 * Lets no more large files be taken in at once than there are processors. Small files wait for the disk and may be many;
 * of a large one a run of rows is held in memory.
 */
final class LargeFiles {

    private static final long LARGE = 1 << 20;

    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());

    /** Takes a file in, a large one when it is its turn. */
    KnownFile inTurn(Path file, TakingIn takingIn) throws IOException {
        if (!isLarge(file)) {
            return takingIn.of(file);
        }
        turns.acquireUninterruptibly();
        try {
            return takingIn.of(file);
        } finally {
            turns.release();
        }
    }

    private static boolean isLarge(Path file) {
        try {
            return Files.size(file) >= LARGE;
        } catch (IOException unreadable) {
            // Taking it in will say what is the matter with it.
            return false;
        }
    }

    /** Takes one file in. */
    @FunctionalInterface
    interface TakingIn {
        KnownFile of(Path file) throws IOException;
    }
}
