package dev.daejo.store.embedded;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The server process of one folder: found, started and stopped. Behind the {@link Gate}. */
final class Postmaster {

    /** The processes of a killed server go when they notice; no later than this. */
    private static final Duration GOING = Duration.ofSeconds(5);

    private static final int ATTEMPTS = 5;
    private static final long POLL_MILLIS = 50;

    private final ServerFolder folder;
    private final LifeLock lifeLock;

    Postmaster(ServerFolder folder) {
        this.folder = folder;
        this.lifeLock = new LifeLock(folder);
    }

    /** The server that runs already and answers, else one that is started now. */
    Address running() throws IOException {
        Optional<Address> found = found();
        return found.isPresent() ? found.get() : started();
    }

    /** Stops the server if it lives: sessions end, everything is written. */
    void stop() throws IOException {
        if (alive().isPresent()) {
            new PgCtl(folder, Binaries.unpacked(folder)).stop();
        }
    }

    /** Waits for a server that lives but does not answer yet; empty as soon as none lives. */
    private Optional<Address> found() throws IOException {
        long since = System.nanoTime();
        Optional<PidFile> server = alive();
        while (server.isPresent() || lifeLock.isHeld()) {
            Optional<Address> answering = server.isPresent() ? answering(server.get()) : Optional.empty();
            if (answering.isPresent()) {
                return answering;
            }
            losePatience(server, Duration.ofNanos(System.nanoTime() - since));
            pause();
            server = alive();
        }
        return Optional.empty();
    }

    private void losePatience(Optional<PidFile> server, Duration waited) throws EmbeddedServerException {
        if (server.isPresent() && waited.compareTo(PgCtl.PATIENCE) > 0) {
            throw new EmbeddedServerException("The PostgreSQL process %d in '%s' has not answered for %d seconds"
                    .formatted(server.get().pid(), folder.root(), waited.toSeconds()));
        }
        if (server.isEmpty() && waited.compareTo(GOING) > 0) {
            throw new EmbeddedServerException(
                    "The PostgreSQL in '%s' still has processes that this one cannot reach, perhaps in another container"
                            .formatted(folder.root()));
        }
    }

    private Optional<PidFile> alive() throws IOException {
        return PidFile.read(folder.pidFile()).filter(file -> file.isServerOf(folder.data()));
    }

    private Optional<Address> answering(PidFile server) throws IOException {
        if (server.port().isEmpty()) {
            return Optional.empty();
        }
        Address address = new Address(server.port().get(), Cluster.password(folder));
        return address.answersFor(folder.data()) ? Optional.of(address) : Optional.empty();
    }

    private Address started() throws IOException {
        Binaries binaries = Binaries.unpacked(folder);
        binaries.deleteOthers(folder);
        Cluster.create(folder, binaries);
        PgCtl pgCtl = new PgCtl(folder, binaries);
        int port = lastPortOrAnother();
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return start(pgCtl, port);
            } catch (EmbeddedServerException e) {
                // Somebody took the port in between, or the server of a killed process came up at the same moment.
                Optional<Address> other = found();
                if (other.isPresent()) {
                    return other.get();
                }
                port = FreePort.any();
            }
        }
        return lastAttempt(pgCtl, port);
    }

    private Address lastAttempt(PgCtl pgCtl, int port) throws IOException {
        try {
            return start(pgCtl, port);
        } catch (EmbeddedServerException e) {
            throw new EmbeddedServerException("%s; %s".formatted(e.getMessage(), ServerLog.lastFatal(folder)), e);
        }
    }

    private Address start(PgCtl pgCtl, int port) throws IOException {
        forgetReusedNumber();
        pgCtl.start(port);
        return found().orElseThrow(() -> new EmbeddedServerException(
                "The PostgreSQL in '%s' ended right after its start".formatted(folder.root())));
    }

    /** PostgreSQL knows a dead process by itself, but believes a number that has since gone to another process. */
    private void forgetReusedNumber() throws IOException {
        Optional<PidFile> reused = PidFile.read(folder.pidFile())
                .filter(file -> ProcessHandle.of(file.pid()).isPresent())
                .filter(file -> !file.isServerOf(folder.data()));
        if (reused.isPresent()) {
            Files.deleteIfExists(folder.pidFile());
        }
    }

    /** After a crash the same port if it can be had, so that the connection pools of others find the server again. */
    private int lastPortOrAnother() throws IOException {
        Optional<Integer> last =
                PidFile.read(folder.pidFile()).flatMap(PidFile::port).filter(FreePort::isFree);
        return last.isPresent() ? last.get() : FreePort.any();
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while waiting for the embedded PostgreSQL");
        }
    }
}
