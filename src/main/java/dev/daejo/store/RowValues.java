package dev.daejo.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The values of a row of an answer, one after the other in the order of its columns, as {@link CopyText} writes them: a look
 * for each by its name costs more than the value.
 */
final class RowValues {

    private final ResultSet row;
    private int column;

    private RowValues(ResultSet row) {
        this.row = row;
    }

    static RowValues of(ResultSet row) {
        return new RowValues(row);
    }

    /** A text of a column that has no absent ones. */
    String text() throws SQLException {
        return row.getString(++column);
    }

    @Nullable
    String textIfAny() throws SQLException {
        return row.getString(++column);
    }

    long number() throws SQLException {
        return row.getLong(++column);
    }

    boolean answer() throws SQLException {
        return row.getBoolean(++column);
    }

    @Nullable
    LocalDate dayIfAny() throws SQLException {
        return row.getObject(++column, LocalDate.class);
    }

    /** A day of a column that has no absent ones. */
    LocalDate day() throws SQLException {
        return row.getObject(++column, LocalDate.class);
    }

    @Nullable
    LocalDateTime momentIfAny() throws SQLException {
        return row.getObject(++column, LocalDateTime.class);
    }
}
