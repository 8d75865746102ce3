package dev.daejo.store.embedded;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The one PostgreSQL container of this JVM, from an image that is there already: {@code daejo.test.postgres-image}. */
final class SharedContainer {

    private static final String IMAGE = System.getProperty("daejo.test.postgres-image", "postgres:15-local");

    private SharedContainer() {}

    static boolean isAvailable() {
        return Found.IMAGE_IS_THERE;
    }

    /**
     * Asked once, and by Docker's own command: Testcontainers, merely asked whether an engine is there, pulls images of its
     * own.
     */
    private static final class Found {

        private static final long LIMIT_SECONDS = 20;

        static final boolean IMAGE_IS_THERE = isThere();

        private static boolean isThere() {
            try {
                Process inspect = new ProcessBuilder("docker", "image", "inspect", "--format={{.Id}}", IMAGE).start();
                boolean ended = inspect.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
                inspect.destroyForcibly();
                return ended && inspect.exitValue() == 0;
            } catch (IOException e) {
                // No command, no engine.
                return false;
            } catch (InterruptedException e) {
                throw new IllegalStateException("Interrupted while asking Docker for " + IMAGE, e);
            }
        }
    }

    /** Started when first asked; Testcontainers removes it when the JVM ends. */
    static final class Started {

        static final TestServer SERVER = start();

        private static TestServer start() {
            PostgreSQLContainer container =
                    new PostgreSQLContainer(DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("postgres"));
            container.start();
            return new TestServer(container.getJdbcUrl(), container.getUsername(), container.getPassword());
        }
    }
}
