package dev.daejo.store.embedded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The lock that a server and all its processes inherit and hold until the last of them is gone. It keeps a second server
 * from the same data where process numbers cannot: a server in another container that mounts the same store has numbers
 * and ports of its own. Machines without {@code flock} go without it.
 *
 * <p>It is a lock of the kind that is inherited; those of Java are not, and the two do not see each other.
 */
record LifeLock(ServerFolder folder) {

    private static final String HAS_FLOCK = "command -v flock >/dev/null";
    private static final String IS_HELD = HAS_FLOCK + " && ! flock --nonblock \"$0\" true";

    boolean isHeld() throws IOException {
        make();
        return succeeds(IS_HELD);
    }

    /** The command that starts a server, with the lock in its hands. */
    List<String> holding(List<String> command) throws IOException {
        make();
        List<String> locked = new ArrayList<>();
        if (succeeds(HAS_FLOCK)) {
            locked.addAll(List.of("flock", "--nonblock", ServerFolder.lifeLockFromRoot()));
        }
        locked.addAll(command);
        return locked;
    }

    private void make() throws IOException {
        LockFile.open(folder.lifeLock()).close();
    }

    private boolean succeeds(String script) throws IOException {
        return new Commands(folder).succeeds("sh", "-c", script, ServerFolder.lifeLockFromRoot());
    }
}
