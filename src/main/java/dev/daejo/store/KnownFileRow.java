package dev.daejo.store;

import dev.daejo.intake.Decision;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.Verdict;
import dev.daejo.intake.layout.LayoutId;
import dev.daejo.intake.reading.FileKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code source_file f}. */
final class KnownFileRow {

    static final String COLUMNS = """
            f.name, f.sha256, f.kind, f.counterparty_id, f.bytes, f.covers_from, f.covers_to, f.first_visible_on,
            f.always_visible, f.verdict AS known_verdict, f.decision, f.reason AS known_reason, f.lines,
            f.rejected AS known_rejected, f.amount, f.won, f.layout""";

    private KnownFileRow() {}

    static KnownFile read(ResultSet row, int index) throws SQLException {
        return new KnownFile(
                row.getString("name"),
                kind(row.getString("kind")),
                row.getString("counterparty_id"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getObject("covers_from", LocalDate.class),
                row.getObject("covers_to", LocalDate.class),
                row.getObject("first_visible_on", LocalDate.class),
                row.getBoolean("always_visible"),
                Verdict.valueOf(row.getString("known_verdict")),
                Decision.valueOf(row.getString("decision")),
                row.getString("known_reason"),
                row.getLong("lines"),
                row.getLong("known_rejected"),
                row.getBigDecimal("amount"),
                row.getBigDecimal("won").toBigIntegerExact(),
                layout(row.getString("layout")));
    }

    private static @Nullable LayoutId layout(String text) {
        return text.isEmpty() ? null : LayoutId.parse(text);
    }

    private static @Nullable FileKind kind(@Nullable String name) {
        return name == null ? null : FileKind.valueOf(name);
    }
}
