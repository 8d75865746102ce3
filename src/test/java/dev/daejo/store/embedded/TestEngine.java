package dev.daejo.store.embedded;

import javax.sql.DataSource;

/** A kind of PostgreSQL server that tests run on; one of a kind per JVM, started when first asked. */
public enum TestEngine {
    EMBEDDED {
        @Override
        boolean isAvailable() {
            return true;
        }

        @Override
        TestServer server() {
            return SharedEmbeddedServer.SERVER;
        }
    },
    CONTAINER {
        @Override
        boolean isAvailable() {
            return SharedContainer.isAvailable();
        }

        @Override
        TestServer server() {
            return SharedContainer.Started.SERVER;
        }
    };

    abstract boolean isAvailable();

    abstract TestServer server();

    /** A new empty database, whose sessions live in New York. */
    public DataSource freshDatabase() {
        return server().freshDatabase();
    }
}
