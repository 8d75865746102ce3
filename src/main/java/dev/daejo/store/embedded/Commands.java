package dev.daejo.store.embedded;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Runs the programs of PostgreSQL in the server's folder and never as root, which they refuse: root runs them in a user
 * namespace of their own, where it is nobody.
 *
 * <p>A JVM under {@code LC_ALL=C} cannot hand a Korean folder name to a process. So the shell is given the bytes of the
 * name as octal digits and changes to the folder itself; every other argument is ASCII and relative to it.
 */
record Commands(ServerFolder folder) {

    private static final String IN_FOLDER = "cd -- \"$(printf %b \"$0\")\" && exec \"$@\"";
    private static final List<String> AS_NOBODY = List.of("unshare", "-U");
    private static final Pattern COMPLAINT = Pattern.compile("error:|ERROR:|FATAL:|PANIC:");
    private static final Duration ONE_MINUTE = Duration.ofMinutes(1);

    /** Runs one program to its end and returns what it printed; an exit status other than 0 is an exception. */
    String run(Duration limit, List<String> command) throws IOException {
        List<String> words = new ArrayList<>();
        if (runsAsRoot()) {
            refuseWithoutNamespaces();
            words.addAll(AS_NOBODY);
        }
        words.addAll(command);
        Finished finished = finish(limit, words);
        if (finished.status() != 0) {
            throw new EmbeddedServerException("'%s' in '%s' ended with status %d: %s"
                    .formatted(String.join(" ", command), folder.root(), finished.status(), reason(finished.output())));
        }
        return finished.output();
    }

    /** Whether a small program that PostgreSQL has no part in ends well. */
    boolean succeeds(String... command) throws IOException {
        return finish(ONE_MINUTE, List.of(command)).status() == 0;
    }

    private void refuseWithoutNamespaces() throws IOException {
        List<String> words = new ArrayList<>(AS_NOBODY);
        words.add("true");
        Finished finished = finish(ONE_MINUTE, words);
        if (finished.status() != 0) {
            throw new EmbeddedServerException(
                    "PostgreSQL does not run as root and this machine does not let root run it as nobody (%s); run as an ordinary user or name a server with spring.datasource.url"
                            .formatted(reason(finished.output())));
        }
    }

    private Finished finish(Duration limit, List<String> command) throws IOException {
        List<String> words = new ArrayList<>(List.of("sh", "-c", IN_FOLDER, octal(folder.root())));
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        awaitEnd(process, limit, command);
        return new Finished(
                process.exitValue(), new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private void awaitEnd(Process process, Duration limit, List<String> command) throws IOException {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new EmbeddedServerException("'%s' in '%s' did not end within %d seconds"
                        .formatted(String.join(" ", command), folder.root(), limit.toSeconds()));
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while waiting for the embedded PostgreSQL");
        }
    }

    private static boolean runsAsRoot() throws IOException {
        Path self = Path.of("/proc/self");
        return Files.exists(self)
                ? Files.getAttribute(self, "unix:uid").equals(0)
                : "root".equals(System.getProperty("user.name"));
    }

    /** The bytes of the folder's name, which only the URI of a path tells in every locale. */
    private static String octal(Path folder) {
        String bytes = URLDecoder.decode(folder.toUri().getRawPath().replace("+", "%2B"), StandardCharsets.ISO_8859_1);
        StringBuilder digits = new StringBuilder();
        // The dot keeps a line break at the end of the name from being cut off by the shell.
        (bytes + "/.").chars().forEach(one -> digits.append("\\0%03o".formatted(one)));
        return digits.toString();
    }

    /** The last line that complains, else the last one. */
    private static String reason(String output) {
        List<String> lines = output.strip().lines().toList();
        return lines.stream()
                .filter(line -> COMPLAINT.matcher(line).find())
                .reduce((earlier, later) -> later)
                .or(() -> lines.stream().skip(Math.max(0, lines.size() - 1L)).findFirst())
                .orElse("it said nothing");
    }

    private record Finished(int status, String output) {}
}
