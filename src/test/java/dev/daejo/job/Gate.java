package dev.daejo.job;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Stops a night at one block of members, or at the files that it takes in, by a trigger of the database: either it waits
 * there, or what it writes cannot be written. So nothing in the program knows of a test.
 */
final class Gate implements AutoCloseable {

    private static final long LIMIT_NANOS = Duration.ofMinutes(3).toNanos();
    private static final String KEY = "815";

    private static final String WAIT = "PERFORM pg_advisory_xact_lock_shared(" + KEY + ");";

    private final DataSource database;
    private final String table;
    private final Connection holder;

    private Gate(DataSource database, String table, Connection holder) {
        this.database = database;
        this.table = table;
        this.holder = holder;
    }

    /** The block that begins with the member waits until the gate is closed. */
    static Gate before(String member, DataSource database) throws SQLException {
        return at("run_block", isFirst(member), database, WAIT);
    }

    /** Whatever file comes first for a worker waits, before it is known, until the gate is closed. */
    static Gate beforeFiles(DataSource database) throws SQLException {
        return at("source_file", "true", database, WAIT);
    }

    /** The block that begins with the member is refused until the gate is closed. */
    static Gate refusing(String member, DataSource database) throws SQLException {
        return at("run_block", isFirst(member), database, "RAISE EXCEPTION 'the disk is full';");
    }

    private static String isFirst(String member) {
        return "NEW.first_member = '%s'".formatted(member);
    }

    private static Gate at(String table, String condition, DataSource database, String action) throws SQLException {
        Flyway.configure().dataSource(database).load().migrate();
        execute(database, """
                CREATE FUNCTION gate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN %s RETURN NEW; END $$;
                CREATE TRIGGER gate BEFORE INSERT ON %s FOR EACH ROW WHEN (%s) EXECUTE FUNCTION gate();
                """.formatted(action, table, condition));
        Connection holder = database.getConnection();
        try (Statement statement = holder.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + KEY + ")");
        }
        return new Gate(database, table, holder);
    }

    /** Waits until a night stands before the gate. */
    void isReached() throws InterruptedException {
        awaits(
                database,
                "SELECT count(*) FROM pg_locks WHERE objid = " + KEY + " AND NOT granted AND database = "
                        + "(SELECT oid FROM pg_database WHERE datname = current_database())");
    }

    /** Waits until no night holds its lock any more: the server has noticed that a process is gone. */
    static void isLeft(DataSource database) throws InterruptedException {
        awaits(
                database,
                "SELECT count(*) = 0 FROM pg_locks WHERE locktype = 'advisory' AND objid <> " + KEY
                        + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
    }

    /** Asks until the answer is neither zero nor false; a bounded wait for another process, not a guess at its speed. */
    static void awaits(DataSource database, String question) throws InterruptedException {
        awaits(() -> !answer(database, question).matches("0|f"), question);
    }

    /** Asks, within a limit, until something is so. */
    static void awaits(BooleanSupplier isSo, String words) throws InterruptedException {
        long giveUpAt = System.nanoTime() + LIMIT_NANOS;
        CountDownLatch never = new CountDownLatch(1);
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > giveUpAt || never.await(20, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("It did not come to: " + words);
            }
        }
    }

    /** Opens the way for good. */
    @Override
    public void close() throws SQLException {
        holder.close();
        execute(database, "DROP TRIGGER gate ON %s; DROP FUNCTION gate();".formatted(table));
    }

    static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String answer(DataSource database, String question) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException("No answer to: " + question, e);
        }
    }
}
