package dev.daejo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells a live run from a dead one: a session-level advisory lock of PostgreSQL, one for each database and schema. It is
 * held until it is closed or the process dies, however it dies.
 */
public final class NightLock implements AutoCloseable {

    /** "daejo" as digits that no other program is likely to lock by. */
    private static final int NIGHT = 0x0DAE_7010;

    private static final int SECONDS_TO_ANSWER = 10;

    private final Connection connection;
    private final int schema;

    private NightLock(Connection connection, int schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /**
     * Takes the lock, or returns empty at once when another process or session holds it.
     *
     * @param unpooled opens a connection of the lock's own; a pool's could be reused or retired beneath the lock
     */
    public static Optional<NightLock> tryAcquire(DataSource unpooled) {
        try {
            return tryAcquire(unpooled.getConnection());
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("take the lock of the night", null, failure);
        }
    }

    /** Whether any process holds it now; it may have let go when this is read. */
    public static boolean isTaken(JdbcClient jdbc) {
        String schema = jdbc.sql("SELECT current_schema()").query(String.class).single();
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT FROM pg_locks
                            WHERE locktype = 'advisory' AND granted AND objsubid = 2
                                AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                                AND classid::bigint = ? AND objid::bigint = ?)
                        """)
                .params(NIGHT, Integer.toUnsignedLong(schema.hashCode()))
                .query(Boolean.class)
                .single();
    }

    /** Whether it is still held: its connection answers. A run that lost it must not finish. */
    public boolean isHeld() {
        try {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("ask for the lock of the night", null, failure);
        }
    }

    /** Gives the lock back; the next one can take it at once. */
    @Override
    public void close() {
        try (connection) {
            if (!connection.isClosed()) {
                ask(connection, "SELECT pg_advisory_unlock(?, ?)", schema);
            }
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("give back the lock of the night", null, failure);
        }
    }

    private static Optional<NightLock> tryAcquire(Connection connection) throws SQLException {
        boolean held = false;
        try {
            connection.setAutoCommit(true);
            int schema = schema(connection);
            held = ask(connection, "SELECT pg_try_advisory_lock(?, ?)", schema);
            return held ? Optional.of(new NightLock(connection, schema)) : Optional.empty();
        } finally {
            if (!held) {
                connection.close();
            }
        }
    }

    private static int schema(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT current_schema()");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1).hashCode();
        }
    }

    private static boolean ask(Connection connection, String question, int schema) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setInt(1, NIGHT);
            statement.setInt(2, schema);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
