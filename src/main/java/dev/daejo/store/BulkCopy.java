package dev.daejo.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
     * Copies the rows in their order.
     *
     * @param target a table with its columns, as {@code COPY} wants them
     * @param writer writes the values of one row, in the order of the columns
     */
    <T> void into(String target, Iterable<T> rows, BiConsumer<CopyText, T> writer) {
        copy(target, sink -> texts(rows, writer, sink));
    }

    /** Copies rows that were put into text before. */
    void into(String target, Text rows) {
        copy(target, rows::to);
    }

    private void copy(String target, TextOfRows rows) {
        jdbc.execute((ConnectionCallback<Long>) connection -> copy(connection, target, rows));
    }

    private static long copy(Connection connection, String target, TextOfRows rows) throws SQLException {
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + target + " FROM STDIN WITH (FORMAT text, ENCODING 'UTF8')");
        try {
            long given = rows.to(bytes -> copy.writeToCopy(bytes, 0, bytes.length));
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

    private static <T> long texts(Iterable<T> rows, BiConsumer<CopyText, T> writer, Sink sink) throws SQLException {
        CopyText text = new CopyText();
        long given = 0;
        for (T row : rows) {
            writer.accept(text, row);
            text.endLine();
            given++;
            if (text.length() >= CHARACTERS_PER_MESSAGE) {
                sink.take(text.take().getBytes(StandardCharsets.UTF_8));
            }
        }
        sink.take(text.take().getBytes(StandardCharsets.UTF_8));
        return given;
    }

    /** Rows as {@code COPY} takes them; they can be put into text while others are copied. */
    record Text(List<byte[]> parts, long count) {

        static <T> Text of(Iterable<T> rows, BiConsumer<CopyText, T> writer) {
            List<byte[]> parts = new ArrayList<>();
            try {
                return new Text(parts, texts(rows, writer, parts::add));
            } catch (SQLException e) {
                throw new IllegalStateException("Nothing was asked of a database", e);
            }
        }

        private long to(Sink sink) throws SQLException {
            for (byte[] part : parts) {
                sink.take(part);
            }
            return count;
        }
    }

    /** Gives rows as text and says how many. */
    private interface TextOfRows {

        long to(Sink sink) throws SQLException;
    }

    private interface Sink {

        void take(byte[] text) throws SQLException;
    }
}
