package dev.daejo.job.database;

import dev.daejo.store.embedded.EmbeddedServer;
import java.io.IOException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The PostgreSQL of the store, where no server is named. Everything that uses it is closed before it. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabase.NoServerNamed.class)
public class EmbeddedDatabase {

    @Bean
    EmbeddedServer embeddedServer(StoreFolder store) throws IOException {
        return EmbeddedServer.open(store.path());
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedServer server) {
        return new EmbeddedConnection(server);
    }

    /** Pool and migrations follow this one. */
    private record EmbeddedConnection(EmbeddedServer server) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return server.user();
        }

        @Override
        public String getPassword() {
            return server.password();
        }

        @Override
        public String getJdbcUrl() {
            return server.jdbcUrl();
        }

        @Override
        public String toString() {
            return "the embedded PostgreSQL at " + getJdbcUrl();
        }
    }

    static final class NoServerNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().containsProperty("spring.datasource.url");
        }
    }
}
