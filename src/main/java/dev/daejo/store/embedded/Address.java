package dev.daejo.store.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/** Where a server of ours listens, and what it takes to be let in. */
record Address(int port, String password) {

    private static final int CONNECT_SECONDS = 5;
    private static final int ANSWER_SECONDS = 30;

    /** SCRAM is demanded, so that a stranger on the port cannot ask for the password itself. */
    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?sslmode=disable&requireAuth=scram-sha-256".formatted(port);
    }

    /** Whether a server answers here that keeps its data in this folder and nowhere else. */
    boolean answersFor(Path data) throws IOException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl());
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(ANSWER_SECONDS);
        try (Connection connection = source.getConnection(Cluster.USER, password);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SHOW data_directory")) {
            return answer.next() && isSame(path(answer.getString(1)), data);
        } catch (SQLException e) {
            if (isNotReady(String.valueOf(e.getSQLState()))) {
                return false;
            }
            throw new EmbeddedServerException(
                    "The PostgreSQL in '%s' answers but does not let Daejo in: %s".formatted(data, e.getMessage()), e);
        }
    }

    /** No connection, none left, or a server that starts or stops. */
    private static boolean isNotReady(String state) {
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
    }

    private static boolean isSame(Path told, Path data) throws IOException {
        return Files.exists(told) && Files.isSameFile(told, data);
    }

    /** By way of a URI, the one door by which a name of any bytes comes in whatever the locale. */
    private static Path path(String name) {
        StringBuilder uri = new StringBuilder("file:///");
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            uri.append(one == '/' ? "/" : "%%%02X".formatted(one));
        }
        return Path.of(URI.create(uri.toString()));
    }
}
