package dev.daejo.bench.nights;

import dev.daejo.bench.race.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The reference data of a big night as if everything closed the day after it was due, and a date by which all has. */
final class Closed {

    static final String DATE = "2026-06-30";

    private static final List<String> CLOSING = List.of("programs.csv", "counterparties.csv");

    private Closed() {}

    /** Gives the folder that holds them. */
    static Path of(Path night, Path folder) throws IOException {
        Path closed = Folder.fresh(folder.resolve("closed"));
        Path reference = Files.createDirectories(closed.resolve("reference"));
        Files.createDirectories(closed.resolve("layouts"));
        try (Stream<Path> files = Files.list(night.resolve("reference"))) {
            for (Path file : files.toList()) {
                Path copy = reference.resolve(file.getFileName());
                if (CLOSING.contains(file.getFileName().toString())) {
                    Files.write(copy, closing(Files.readAllLines(file)));
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return closed;
    }

    private static List<String> closing(List<String> rows) {
        return Stream.concat(
                        Stream.of(rows.get(0) + ",close_after_days"),
                        rows.stream().skip(1).map(row -> row + ",1"))
                .toList();
    }
}
