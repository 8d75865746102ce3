package dev.daejo.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The one embedded server of all tests of this JVM, in {@code target/test-store}; closed when the JVM ends. */
final class SharedEmbeddedServer {

    static final TestServer SERVER = start();

    private SharedEmbeddedServer() {}

    private static TestServer start() {
        try {
            EmbeddedServer server = EmbeddedServer.open(Path.of("target", "test-store"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "close-test-database"));
            return new TestServer(server.jdbcUrl(), server.user(), server.password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
