package dev.daejo.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program of the machine; a test that needs one that is not installed is skipped, and says so. */
final class Tool {

    private final String name;
    private final List<String> leading;

    private Tool(String name, String... leading) {
        this.name = name;
        this.leading = List.of(leading);
    }

    static Tool named(String name, String... leading) {
        return new Tool(name, leading);
    }

    /** Runs it and requires that it is content; what it said. */
    String isContentWith(String... arguments) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), () -> "'" + name + "' is not installed on this machine");
        Process process = new ProcessBuilder(Stream.of(Stream.of(name), leading.stream(), Stream.of(arguments))
                        .flatMap(part -> part)
                        .toList())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }
}
