package dev.daejo.bench.race;

import dev.daejo.bench.BenchSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The command that {@code ops/bin/prepare-start} makes of the jar, as the README says; made anew for every new jar. */
final class PreparedStart {

    /** The business date of the sample. */
    private static final String SAMPLE_DATE = "2025-12-17";

    private PreparedStart() {}

    static Path of(BenchSettings settings) throws IOException {
        Path jar = Path.of(System.getProperty("bench.jar", "target/daejo.jar")).toAbsolutePath();
        Path home = Path.of(System.getProperty("bench.home", "")).toAbsolutePath();
        Path folder = settings.folder().resolve("start");
        Path start = folder.resolve("daejo");
        if (!Files.exists(start) || Files.getLastModifiedTime(start).compareTo(Files.getLastModifiedTime(jar)) < 0) {
            Folder.fresh(folder);
            prepare(List.of(
                    "sh",
                    home + "/ops/bin/prepare-start",
                    jar.toString(),
                    folder.toString(),
                    home + "/sample-data/reference",
                    home + "/sample-data/inbox",
                    SAMPLE_DATE));
        }
        return start;
    }

    private static void prepare(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("'%s' ended with status %d".formatted(command, process.exitValue()));
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the start was prepared", e);
        }
    }
}
