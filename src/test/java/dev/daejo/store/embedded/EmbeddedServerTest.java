package dev.daejo.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One process; all tests go in and out of one store, whose name has Korean and a blank in it. */
class EmbeddedServerTest {

    private static Path store = Path.of("");

    @BeforeAll
    static void nameStore(@TempDir Path parent) {
        // "대조 창고", by URI so that the test also runs under LC_ALL=C.
        store = Path.of(URI.create(parent.toUri() + "%EB%8C%80%EC%A1%B0%20%EC%B0%BD%EA%B3%A0"));
    }

    @AfterAll
    static void stopWhatIsLeft() throws IOException {
        EmbeddedServer.open(store).close();
    }

    @Test
    void twoOpensShareOneServerUntilTheLastClose() throws Exception {
        EmbeddedServer first = EmbeddedServer.open(store);
        EmbeddedServer second = EmbeddedServer.open(store);
        assertThat(second.jdbcUrl()).isEqualTo(first.jdbcUrl());

        first.close();
        first.close();
        assertThat(Sql.answer(second, "SELECT 1")).isEqualTo("1");

        second.close();
        assertThat(new Server(store).isRunning()).isFalse();
    }

    @Test
    void keepsWhatWasCommitted() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.open(store)) {
            Sql.answer(server, "CREATE TABLE kept AS SELECT '대조' AS word");
        }
        try (EmbeddedServer server = EmbeddedServer.open(store)) {
            assertThat(Sql.answer(server, "SELECT word FROM kept")).isEqualTo("대조");
        }
    }

    @Test
    void sortsByCodePointAndWritesToTheDisk() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.open(store)) {
            assertThat(Sql.answer(server, "SHOW fsync")).isEqualTo("on");
            assertThat(Sql.answer(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(Sql.answer(server, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(Sql.answer(server, "SELECT 'Z' < 'a' AND '가' < '나'")).isEqualTo("t");
        }
    }

    @Test
    void listensToThisMachineOnly() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.open(store)) {
            assertThat(Sql.answer(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Sql.answer(server, "SHOW unix_socket_directories")).isEmpty();
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.open(store)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), server.user(), "guessed")
                            .close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void keepsItsFilesFromOthers() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.open(store)) {
            ServerFolder folder = new Server(store).folder();
            assertThat(server.password()).hasSizeGreaterThan(30);
            assertThat(permissions(folder.root())).isEqualTo("rwx------");
            assertThat(permissions(folder.data())).isEqualTo("rwx------");
            assertThat(Stream.of(
                            folder.password(), folder.gateLock(), folder.usersLock(), folder.lifeLock(), folder.log()))
                    .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
        }
    }

    @Test
    void keysOfTheTerminalDoNotReachTheServer() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.open(store)) {
            Server process = new Server(store);
            assertThat(process.session()).as(server.jdbcUrl()).isEqualTo(process.pid());
        }
    }

    @Test
    void aKilledServerComesBackAtTheSameAddress() throws Exception {
        try (EmbeddedServer first = EmbeddedServer.open(store)) {
            new Server(store).isKilled();
            try (EmbeddedServer second = EmbeddedServer.open(store)) {
                assertThat(second.jdbcUrl()).isEqualTo(first.jdbcUrl());
                assertThat(Sql.answer(first, "SELECT 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void aTakenPortIsReplacedByAnother() throws Exception {
        try (EmbeddedServer first = EmbeddedServer.open(store)) {
            int port = URI.create(first.jdbcUrl().substring("jdbc:".length())).getPort();
            new Server(store).isKilled();
            try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                    EmbeddedServer second = EmbeddedServer.open(store)) {
                assertThat(second.jdbcUrl()).doesNotContain(":" + taken.getLocalPort() + "/");
                assertThat(Sql.answer(second, "SELECT 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void aNumberThatNowBelongsToAnotherProcessIsNotBelieved() throws Exception {
        EmbeddedServer.open(store).close();
        long somebodyElse = ProcessHandle.current().pid();
        Files.writeString(
                new Server(store).folder().pidFile(),
                "%d%n/elsewhere%n1700000000%n5432%n%n127.0.0.1%n".formatted(somebodyElse),
                StandardCharsets.US_ASCII);

        try (EmbeddedServer server = EmbeddedServer.open(store)) {
            assertThat(Sql.answer(server, "SELECT 1")).isEqualTo("1");
            assertThat(new Server(store).pid()).isNotEqualTo(somebodyElse);
        }
    }

    @Test
    void whatAKilledFirstStartLeftIsRemoved() throws Exception {
        EmbeddedServer.open(store).close();
        ServerFolder folder = new Server(store).folder();
        Path halfCluster = Files.createDirectories(folder.root().resolve("cluster.new-0123/data"));
        Files.writeString(halfCluster.resolve("PG_VERSION"), "18");
        Path halfBinaries = Files.createDirectories(folder.root().resolve("unpacking-binaries-0123/bin"));
        Path oldBinaries = Files.createDirectories(folder.root().resolve("binaries-0123/bin"));

        try (EmbeddedServer server = EmbeddedServer.open(store)) {
            assertThat(Sql.answer(server, "SELECT 1")).isEqualTo("1");
            assertThat(halfCluster).doesNotExist();
            assertThat(halfBinaries).doesNotExist();
            assertThat(oldBinaries).doesNotExist();
        }
    }

    @Test
    void anInterruptedThreadClosesToo() throws Exception {
        EmbeddedServer server = EmbeddedServer.open(store);
        Thread.currentThread().interrupt();
        server.close();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(new Server(store).isRunning()).isFalse();
    }

    @Test
    void aRelativeFolderIsTheSameStore() throws Exception {
        Path relative = Path.of("").toAbsolutePath().relativize(store);
        try (EmbeddedServer first = EmbeddedServer.open(store);
                EmbeddedServer second = EmbeddedServer.open(relative)) {
            assertThat(second.jdbcUrl()).isEqualTo(first.jdbcUrl());
        }
    }

    @Test
    void saysWhyAServerDoesNotStart() throws Exception {
        EmbeddedServer.open(store).close();
        Path version = new Server(store).folder().data().resolve("PG_VERSION");
        String right = Files.readString(version);
        Files.writeString(version, "9");
        try {
            assertThatThrownBy(() -> EmbeddedServer.open(store))
                    .isInstanceOf(EmbeddedServerException.class)
                    .hasMessageContaining("database files are incompatible with server");
        } finally {
            Files.writeString(version, right);
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
