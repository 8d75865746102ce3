package dev.daejo.store.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The server process of a store, as the operating system sees it. */
record Server(Path store) {

    private static final long LIMIT_SECONDS = 180;

    ServerFolder folder() throws IOException {
        return ServerFolder.in(store);
    }

    boolean isRunning() throws IOException {
        return PidFile.read(folder().pidFile())
                .filter(file -> isServer(file, store))
                .isPresent();
    }

    long pid() throws IOException {
        return PidFile.read(folder().pidFile()).orElseThrow().pid();
    }

    /** The number of the session to which the process belongs: field 6, after the name in brackets. */
    long session() throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(pid()), "stat"), StandardCharsets.ISO_8859_1);
        return Long.parseLong(
                List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ")).get(3));
    }

    /** As with {@code kill -9}. */
    void isKilled() throws Exception {
        ProcessHandle process = ProcessHandle.of(pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    private static boolean isServer(PidFile file, Path store) {
        return file.isServerOf(store.resolve("postgres/cluster/data"));
    }
}
