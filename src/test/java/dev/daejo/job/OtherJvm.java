package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, which can be killed. */
final class OtherJvm implements AutoCloseable {

    private static final long LIMIT_SECONDS = 180;

    private final Process process;
    private final Path out;
    private final Path err;

    private OtherJvm(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    static OtherJvm runs(Path folder, List<String> arguments) throws IOException {
        return runs(folder, java(arguments), Map.of());
    }

    static OtherJvm runs(Path folder, List<String> command, Map<String, String> environment) throws IOException {
        Path out = Files.createTempFile(folder, "jvm", ".out");
        Path err = Files.createTempFile(folder, "jvm", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        return new OtherJvm(builder.start(), out, err);
    }

    static List<String> java(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                absolute(System.getProperty("java.class.path")),
                Daejo.class.getName()));
        command.addAll(arguments);
        return command;
    }

    Ended ends() throws Exception {
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("The process does not end");
        }
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    String pid() {
        return String.valueOf(process.pid());
    }

    /** As with {@code kill -9}. */
    void isKilled() throws Exception {
        process.destroyForcibly();
        ends();
    }

    /** As a machine does that stands still: it lives, holds what it holds, and says nothing. */
    void isHeldUp() throws Exception {
        assertThat(new ProcessBuilder("kill", "-STOP", pid()).start().waitFor()).isZero();
    }

    /** As with {@code kill}; it may still have something to do. */
    void isSignalled() {
        process.destroy();
    }

    /** As with {@code kill}. */
    Ended isTerminated() throws Exception {
        isSignalled();
        return ends();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String absolute(String classpath) {
        List<String> entries = new ArrayList<>();
        for (String entry : classpath.split(java.io.File.pathSeparator)) {
            entries.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(java.io.File.pathSeparator, entries);
    }
}
