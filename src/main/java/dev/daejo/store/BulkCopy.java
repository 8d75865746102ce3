package dev.daejo.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Many rows into one table by COPY, on the connection of the caller's transaction; all of them or none. */
final class BulkCopy {

    private static final int CHARACTERS_PER_MESSAGE = 1 << 16;

    private final JdbcTemplate jdbc;

    BulkCopy(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * Copies the rows in their order and returns how many.
     *
     * @param target a table with its columns, as {@code COPY} wants them
     * @param writer writes the values of one row, in the order of the columns
     */
    <T> long into(String target, Iterable<T> rows, BiConsumer<CopyText, T> writer) {
        return Objects.requireNonNull(
                jdbc.execute((ConnectionCallback<Long>) connection -> copy(connection, target, rows, writer)));
    }

    private static <T> long copy(Connection connection, String target, Iterable<T> rows, BiConsumer<CopyText, T> writer)
            throws SQLException {
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + target + " FROM STDIN WITH (FORMAT text, ENCODING 'UTF8')");
        try {
            long given = send(copy, rows, writer);
            long stored = copy.endCopy();
            if (stored != given) {
                throw new IllegalStateException(
                        "%d rows were given to %s, but %d stored".formatted(given, target, stored));
            }
            return stored;
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static <T> long send(CopyIn copy, Iterable<T> rows, BiConsumer<CopyText, T> writer) throws SQLException {
        CopyText text = new CopyText();
        long given = 0;
        for (T row : rows) {
            writer.accept(text, row);
            text.endLine();
            given++;
            if (text.length() >= CHARACTERS_PER_MESSAGE) {
                flush(copy, text);
            }
        }
        flush(copy, text);
        return given;
    }

    private static void flush(CopyIn copy, CopyText text) throws SQLException {
        byte[] bytes = text.take().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
    }
}
