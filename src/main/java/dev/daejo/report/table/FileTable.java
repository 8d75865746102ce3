package dev.daejo.report.table;

import dev.daejo.gathering.FileAccount;
import dev.daejo.intake.reading.FileKind;
import java.math.BigDecimal;
import java.util.List;

/** The columns of {@code files.csv} (the contract, section 6); the kind is empty when the file's name tells none. */
public final class FileTable {

    public static final List<Column<FileAccount>> COLUMNS = List.of(
            Column.text("file", row -> row.file().name()),
            Column.text("kind", FileTable::kind),
            Column.text("sha256", row -> row.file().sha256()),
            Column.code("verdict", FileAccount::verdict),
            Column.sentence("reason", FileAccount::reason),
            Column.number("lines", row -> row.file().lines()),
            Column.number("accepted", FileAccount::accepted),
            Column.number("rejected", FileAccount::rejected),
            Column.number("duplicates", FileAccount::duplicates),
            Column.number("skipped", FileAccount::skipped),
            Column.decimal("amount", row -> plain(row.file().amount())));

    private FileTable() {}

    private static String kind(FileAccount account) {
        FileKind kind = account.file().kind();
        return kind == null ? "" : kind.label();
    }

    /** Equal amounts are written alike, whatever their scale became in a table. */
    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
