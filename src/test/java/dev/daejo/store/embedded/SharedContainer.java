package dev.daejo.store.embedded;

import com.github.dockerjava.api.exception.NotFoundException;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The one PostgreSQL container of this JVM, from an image that is there already: {@code daejo.test.postgres-image}. */
final class SharedContainer {

    private static final String IMAGE = System.getProperty("daejo.test.postgres-image", "postgres:15-local");

    private SharedContainer() {}

    static boolean isAvailable() {
        return Found.IMAGE_IS_THERE;
    }

    /** Asked once, since asking an absent engine takes a while. */
    private static final class Found {

        static final boolean IMAGE_IS_THERE = DockerClientFactory.instance().isDockerAvailable() && hasImage();

        private static boolean hasImage() {
            try {
                return DockerClientFactory.lazyClient().inspectImageCmd(IMAGE).exec() != null;
            } catch (NotFoundException e) {
                return false;
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
