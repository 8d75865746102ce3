package dev.daejo.store;

import dev.daejo.intake.reading.Reject;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;

/** A row of {@code run_reject}; its position is the order in which it was given. */
final class RejectRow {

    static final String TARGET = "run_reject (run_id, position, file, line, field, reason, value)";

    private RejectRow() {}

    static BiConsumer<CopyText, Reject> writer(long runId) {
        AtomicLong position = new AtomicLong();
        return (text, reject) -> text.value(runId)
                .value(position.getAndIncrement())
                .value(reject.origin().file())
                .value(reject.origin().line())
                .value(reject.column())
                .value(reject.reason())
                .value(reject.value());
    }

    static Reject read(ResultSet row) throws SQLException {
        return new Reject(
                new RowOrigin(row.getString("file"), row.getLong("line")),
                row.getString("field"),
                row.getString("reason"),
                row.getString("value"));
    }
}
