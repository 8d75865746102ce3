package dev.daejo.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes that come into an empty store. */
class EmbeddedServerFirstStartTest {

    private static final long LIMIT_SECONDS = 180;

    @Test
    void twoAtOnceMakeOneServer(@TempDir Path store) throws Exception {
        Server server = new Server(store);
        try (Guest one = Guest.enters(store);
                Guest other = Guest.enters(store)) {
            assertThat(one.address()).isEqualTo(other.address());

            one.leaves();
            assertThat(other.asks("SELECT 1")).isEqualTo("1");
            other.leaves();
        }
        assertThat(server.isRunning()).isFalse();
        assertThat(foldersNamed("cluster", server)).containsExactly("cluster");
        assertThat(foldersNamed("binaries-", server)).hasSize(1);
    }

    @Test
    void oneThatIsKilledHalfWayIsBegunAgain(@TempDir Path store) throws Exception {
        isKilledAsSoonAsThereIs("unpacking-", store);
        isKilledAsSoonAsThereIs("cluster.new-", store);

        try (Guest next = Guest.enters(store)) {
            assertThat(next.address()).startsWith("jdbc:postgresql://127.0.0.1:");
            assertThat(next.asks("SELECT 1")).isEqualTo("1");
            next.leaves();
        }
        assertThat(new Server(store).isRunning()).isFalse();
        assertThat(foldersNamed("unpacking-", new Server(store))).isEmpty();
        assertThat(foldersNamed("cluster", new Server(store))).containsExactly("cluster");
    }

    @Test
    void aServerOutOfReachIsNotStartedTwice(@TempDir Path store) throws Exception {
        Path lock = new Server(store).folder().lifeLock();
        Process elsewhere = new ProcessBuilder("flock", lock.toString(), "sh", "-c", "echo held; cat").start();
        try {
            assertThat(elsewhere.inputReader(StandardCharsets.US_ASCII).readLine())
                    .isEqualTo("held");
            assertThatThrownBy(() -> EmbeddedServer.open(store))
                    .isInstanceOf(EmbeddedServerException.class)
                    .hasMessageContaining("still has processes that this one cannot reach");
        } finally {
            elsewhere.getOutputStream().close();
        }
    }

    private static void isKilledAsSoonAsThereIs(String prefix, Path store) throws Exception {
        Path folder = new Server(store).folder().root();
        try (WatchService watch = folder.getFileSystem().newWatchService();
                Guest killed = Guest.enters(store)) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            while (!sees(watch, prefix)) {
                assertThat(foldersNamed("cluster", new Server(store))).doesNotContain("cluster");
            }
            killed.isKilled();
        }
    }

    private static boolean sees(WatchService watch, String prefix) throws InterruptedException {
        WatchKey key = watch.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
        assertThat(key).as("something made within %d seconds", LIMIT_SECONDS).isNotNull();
        boolean seen = key.pollEvents().stream()
                .anyMatch(event -> String.valueOf(event.context()).startsWith(prefix));
        key.reset();
        return seen;
    }

    private static List<String> foldersNamed(String prefix, Server server) throws IOException {
        try (Stream<Path> files = Files.list(server.folder().root())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix))
                    .toList();
        }
    }
}
