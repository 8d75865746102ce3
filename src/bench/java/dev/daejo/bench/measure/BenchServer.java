package dev.daejo.bench.measure;

import dev.daejo.store.embedded.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The PostgreSQL 18 that Daejo brings along, running before anything is measured, with settings for loading much. */
public final class BenchServer implements AutoCloseable {

    private static final List<String> SETTINGS = List.of(
            "shared_buffers = '1GB'",
            "max_wal_size = '8GB'",
            "checkpoint_timeout = '30min'",
            "wal_level = minimal",
            "max_wal_senders = 0",
            "wal_buffers = '64MB'",
            "effective_cache_size = '8GB'",
            "max_parallel_workers_per_gather = 2",
            "max_worker_processes = 8");

    private final EmbeddedServer server;

    private BenchServer(EmbeddedServer server) {
        this.server = server;
    }

    /** Starts it twice the first time: some settings are read at the start only. */
    public static BenchServer start(Path folder) throws IOException, SQLException {
        try (BenchServer first = new BenchServer(EmbeddedServer.open(folder))) {
            for (String setting : SETTINGS) {
                first.execute("ALTER SYSTEM SET " + setting);
            }
        }
        return new BenchServer(EmbeddedServer.open(folder));
    }

    /** A database of its own, empty. */
    public BenchDatabase create(String name) throws SQLException {
        drop(name);
        execute("CREATE DATABASE " + name);
        return new BenchDatabase(
                server.jdbcUrl().replace("/postgres?", "/" + name + "?"), server.user(), server.password());
    }

    public void drop(String name) throws SQLException {
        execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    /** Writes out what is left to write, so that nobody pays for the one before. */
    public void settle() throws SQLException {
        execute("CHECKPOINT");
    }

    public ServerProcesses processes() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT pg_backend_pid()")) {
            answer.next();
            return ServerProcesses.ofBackend(answer.getLong(1));
        }
    }

    @Override
    public void close() {
        server.close();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
    }
}
