package dev.daejo.store.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What {@code postmaster.pid} says: the process on line 1, the port on line 4. A server that just starts has no port yet. */
record PidFile(long pid, Optional<Integer> port) {

    private static final int PORT_LINE = 3;

    static Optional<PidFile> read(Path file) throws IOException {
        try {
            return parse(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Optional<PidFile> parse(List<String> lines) {
        return number(lines, 0).map(pid -> new PidFile(pid, number(lines, PORT_LINE)));
    }

    private static Optional<Integer> number(List<String> lines, int index) {
        return lines.stream()
                .skip(index)
                .limit(1)
                .map(String::strip)
                .filter(line -> line.matches("[1-9][0-9]{0,8}"))
                .map(Integer::valueOf)
                .findFirst();
    }

    /**
     * Whether the process lives and is the server of this data folder, in which every PostgreSQL server works. After a
     * restart of the machine the number may belong to anybody.
     */
    boolean isServerOf(Path data) {
        Path workingFolder = Path.of("/proc", Long.toString(pid), "cwd");
        try {
            return Files.isSameFile(workingFolder, data);
        } catch (IOException e) {
            // No such process, one that has just ended, or one of another user.
            return false;
        }
    }
}
