package dev.daejo.store.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.HashMap;
import java.util.Map;

/**
 * Who is inside: each process holds one shared lock on the users' file for as long as it has the server open at least
 * once. Called only behind the {@link Gate}, which also guards the counts of this JVM.
 */
final class Users {

    private static final Map<ServerFolder, Users> IN_THIS_JVM = new HashMap<>();

    /** Kept in a field, since a collected channel drops its lock. */
    private final FileChannel channel;

    private final FileLock shared;
    private int count;

    private Users(FileChannel channel, FileLock shared) {
        this.channel = channel;
        this.shared = shared;
    }

    static void enter(ServerFolder folder) throws IOException {
        Users users = IN_THIS_JVM.get(folder);
        if (users == null) {
            users = first(folder);
            IN_THIS_JVM.put(folder, users);
        }
        users.count++;
    }

    /**
     * Leaves, and lets the last one out of all processes stop the server while nobody can come in.
     *
     * @return whether it was the last one
     */
    static boolean leave(ServerFolder folder, LastOneOut lastOneOut) throws IOException {
        Users users = IN_THIS_JVM.get(folder);
        if (users == null || --users.count > 0) {
            return false;
        }
        IN_THIS_JVM.remove(folder);
        return users.goOut(lastOneOut);
    }

    private static Users first(ServerFolder folder) throws IOException {
        FileChannel channel = LockFile.open(folder.usersLock());
        try {
            return new Users(channel, channel.lock(0, Long.MAX_VALUE, true));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private boolean goOut(LastOneOut lastOneOut) throws IOException {
        try (channel) {
            shared.release();
            if (channel.tryLock() == null) {
                return false;
            }
            lastOneOut.stopServer();
            return true;
        }
    }

    /** What the last one out does. */
    @FunctionalInterface
    interface LastOneOut {

        void stopServer() throws IOException;
    }
}
