package dev.daejo.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A PostgreSQL server in the folder of the store, for which nothing has to be installed.
 *
 * <p>It is shared by all processes that open the same store and outlives the one that started it; the last one to close
 * stops it. A process that is killed leaves as if it had closed, except that it stops nothing: the next one to open finds
 * the server running. The server listens on the loopback address only, asks for a password that only the owner of the
 * store can read, and writes every commit to the disk.
 */
public final class EmbeddedServer implements AutoCloseable {

    private final ServerFolder folder;
    private final Address address;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private EmbeddedServer(ServerFolder folder, Address address) {
        this.folder = folder;
        this.address = address;
    }

    /**
     * Attaches to the running server of the store, or starts it; the first time it is unpacked and its cluster made.
     *
     * @param storeFolder the folder of the store, made if it is not there; everything goes into its folder {@code postgres}
     * @throws EmbeddedServerException if the server cannot be had on this machine or in this folder
     */
    public static EmbeddedServer open(Path storeFolder) throws IOException {
        ServerFolder folder = ServerFolder.in(storeFolder);
        return Gate.behind(folder, () -> enter(folder));
    }

    private static EmbeddedServer enter(ServerFolder folder) throws IOException {
        Postmaster postmaster = new Postmaster(folder);
        Users.enter(folder);
        try {
            return new EmbeddedServer(folder, postmaster.running());
        } catch (IOException | RuntimeException e) {
            leaveAfter(e, folder);
            throw e;
        }
    }

    private static void leaveAfter(Exception failure, ServerFolder folder) {
        try {
            Users.leave(folder, new Postmaster(folder)::stop);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** The address of the server's one database for the driver, without user and password. */
    public String jdbcUrl() {
        return address.jdbcUrl();
    }

    /** The role that owns the server. */
    public String user() {
        return Cluster.USER;
    }

    /** The password of that role; it lies beside the cluster in a file for its owner only. */
    public String password() {
        return address.password();
    }

    /** Leaves the server, and stops it if nobody else is inside. Closing again does nothing. */
    @Override
    public void close() {
        if (!open.compareAndSet(true, false)) {
            return;
        }
        // An interrupted thread could not wait for the lock or for the end of the server.
        boolean interrupted = Thread.interrupted();
        try {
            Gate.behind(folder, () -> Users.leave(folder, new Postmaster(folder)::stop));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
