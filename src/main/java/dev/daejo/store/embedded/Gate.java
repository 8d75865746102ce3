package dev.daejo.store.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one at a time start, enter, leave or stop: one thread of this JVM (file locks do not tell threads apart), then one
 * process of the machine. A killed holder frees it.
 */
final class Gate {

    private static final ReentrantLock IN_THIS_JVM = new ReentrantLock();

    private Gate() {}

    /** Runs the errand while nobody else is behind the gate. */
    static <T> T behind(ServerFolder folder, Errand<T> errand) throws IOException {
        IN_THIS_JVM.lock();
        try (FileChannel channel = LockFile.open(folder.gateLock())) {
            channel.lock();
            return errand.run();
        } finally {
            IN_THIS_JVM.unlock();
        }
    }

    /** What is done behind the gate. */
    @FunctionalInterface
    interface Errand<T> {

        T run() throws IOException;
    }
}
