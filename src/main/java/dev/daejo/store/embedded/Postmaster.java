package dev.daejo.store.embedded;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The server process of one folder: found, started and stopped. Behind the {@link Gate}. */
record Postmaster(ServerFolder folder) {

    /** A server that was killed replays its log before it answers; this long it may take. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int ATTEMPTS = 5;
    private static final long POLL_MILLIS = 50;

    /** The server that runs already and answers, else one that is started now. */
    Address running() throws IOException {
        Optional<Address> found = found();
        return found.isPresent() ? found.get() : started();
    }

    /** Stops the server if it lives: sessions end, everything is written. */
    void stop() throws IOException {
        if (alive().isPresent()) {
            pgCtl(Binaries.unpacked(folder), "stop", "--mode=fast");
        }
    }

    private Optional<Address> found() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Optional<PidFile> server = alive();
        while (server.isPresent()) {
            Optional<Address> answering = answering(server.get());
            if (answering.isPresent()) {
                return answering;
            }
            if (System.nanoTime() - deadline > 0) {
                throw new EmbeddedServerException("The PostgreSQL process %d in '%s' has not answered for %d seconds"
                        .formatted(server.get().pid(), folder.root(), PATIENCE.toSeconds()));
            }
            pause();
            server = alive();
        }
        return Optional.empty();
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
        Cluster.create(folder, binaries);
        int port = lastPortOrAnother();
        for (int attempt = 1; ; attempt++) {
            try {
                return start(binaries, port);
            } catch (EmbeddedServerException e) {
                // Somebody took the port in between, or the server of a killed process came up at the same moment.
                Optional<Address> other = found();
                if (other.isPresent()) {
                    return other.get();
                }
                if (attempt == ATTEMPTS) {
                    throw new EmbeddedServerException(
                            "%s; %s".formatted(e.getMessage(), ServerLog.lastFatal(folder)), e);
                }
                port = FreePort.any();
            }
        }
    }

    private Address start(Binaries binaries, int port) throws IOException {
        forgetReusedNumber();
        pgCtl(
                binaries,
                "start",
                "--log=" + ServerFolder.logFromRoot(),
                "--options=-c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c port=" + port);
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

    private void pgCtl(Binaries binaries, String mode, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                binaries.program("pg_ctl"),
                mode,
                "--wait",
                "--silent",
                "--timeout=" + PATIENCE.toSeconds(),
                "--pgdata=" + ServerFolder.dataFromRoot()));
        command.addAll(List.of(options));
        new Commands(folder).run(PATIENCE.plusMinutes(1), command.toArray(String[]::new));
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
