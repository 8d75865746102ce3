package dev.daejo.store.embedded;

import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Empty databases for tests, each of a random name, whose sessions live in New York, so that a test fails that leaves a
 * date to the zone of the session.
 *
 * <p>{@code @ParameterizedTest @MethodSource("dev.daejo.store.embedded.TestDatabase#engines")} runs a test on every kind
 * of server that this machine has.
 */
public final class TestDatabase {

    private TestDatabase() {}

    /** A new empty database on the embedded server that all tests of this JVM share. */
    public static DataSource freshDatabase() {
        return TestEngine.EMBEDDED.freshDatabase();
    }

    /** The embedded server always, and a container where an engine answers and has the image already. */
    public static Stream<TestEngine> engines() {
        return Stream.of(TestEngine.values()).filter(TestEngine::isAvailable);
    }
}
