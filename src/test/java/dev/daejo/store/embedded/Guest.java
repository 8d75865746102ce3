package dev.daejo.store.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Another JVM inside a store. */
final class Guest implements AutoCloseable {

    private static final long LIMIT_SECONDS = 180;

    private final Process process;
    private final BufferedReader answers;
    private final Writer commands;

    private Guest(Process process) {
        this.process = process;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.commands = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
    }

    static Guest enters(Path store) throws IOException {
        return enters(store, System.getProperty("java.class.path"), List.of(), Map.of());
    }

    static Guest enters(Path store, String classpath, List<String> by, Map<String, String> environment)
            throws IOException {
        List<String> command = new ArrayList<>(by);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classpath,
                GuestMain.class.getName(),
                store.toUri().toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return new Guest(builder.start());
    }

    /** The next line that is an answer and no line of a log. */
    String says() throws Exception {
        return CompletableFuture.supplyAsync(this::line).get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    /** The address that the guest got when it came in; said once. */
    String address() throws Exception {
        String address = says();
        says();
        return address;
    }

    String asks(String query) throws Exception {
        commands.write(query + "\n");
        commands.flush();
        return says();
    }

    void leaves() throws Exception {
        String last = asks(GuestMain.CLOSE);
        if (!last.equals(GuestMain.CLOSED) || !process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("A guest did not leave but said '%s'".formatted(last));
        }
    }

    /** As with {@code kill -9}. */
    void isKilled() throws Exception {
        process.destroyForcibly();
        process.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private String line() {
        try {
            String line = answers.readLine();
            while (line != null && !line.startsWith(GuestMain.ANSWER)) {
                line = answers.readLine();
            }
            return line == null ? "the guest is gone" : line.substring(GuestMain.ANSWER.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
