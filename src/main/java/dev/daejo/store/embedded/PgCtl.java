package dev.daejo.store.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL's own program to start and stop a server. It makes the server the leader of a session of its own, so the
 * keys of a terminal do not reach it.
 */
record PgCtl(ServerFolder folder, Binaries binaries) {

    /** A server that was killed replays its log before it is ready; this long it may take. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration LIMIT = PATIENCE.plusMinutes(1);

    /** Returns when the server is ready. */
    void start(int port) throws IOException {
        List<String> start = command("start");
        start.add("--log=" + ServerFolder.logFromRoot());
        start.add("--options=-c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c port=" + port);
        new Commands(folder).run(LIMIT, new LifeLock(folder).holding(start));
    }

    /** Ends the sessions and returns when everything is written and the server is gone. */
    void stop() throws IOException {
        List<String> stop = command("stop");
        stop.add("--mode=fast");
        new Commands(folder).run(LIMIT, stop);
    }

    private List<String> command(String mode) {
        return new ArrayList<>(List.of(
                binaries.program("pg_ctl"),
                mode,
                "--wait",
                "--silent",
                "--timeout=" + PATIENCE.toSeconds(),
                "--pgdata=" + ServerFolder.dataFromRoot()));
    }
}
