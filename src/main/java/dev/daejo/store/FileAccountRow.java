package dev.daejo.store;

import dev.daejo.gathering.FileAccount;
import dev.daejo.gathering.WonAccount;
import dev.daejo.intake.Verdict;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.BiConsumer;

/** A row of {@code run_file r}, read together with its {@code source_file f}. */
final class FileAccountRow {

    static final String TARGET =
            "run_file (run_id, name, sha256, verdict, reason, accepted, rejected, duplicates, skipped, "
                    + "won_accepted, won_rejected, won_duplicates, won_skipped)";

    static final String COLUMNS =
            KnownFileRow.COLUMNS + ", r.verdict, r.reason, r.accepted, r.rejected, r.duplicates, r.skipped, "
                    + "r.won_accepted, r.won_rejected, r.won_duplicates, r.won_skipped";

    private FileAccountRow() {}

    static BiConsumer<CopyText, FileAccount> writer(long runId) {
        return (text, account) -> text.value(runId)
                .value(account.file().name())
                .value(account.file().sha256())
                .value(account.verdict())
                .value(account.reason())
                .value(account.accepted())
                .value(account.rejected())
                .value(account.duplicates())
                .value(account.skipped())
                .value(account.won().accepted())
                .value(account.won().rejected())
                .value(account.won().duplicates())
                .value(account.won().skipped());
    }

    static FileAccount read(ResultSet row, int index) throws SQLException {
        return new FileAccount(
                KnownFileRow.read(row, index),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("reason"),
                row.getLong("accepted"),
                row.getLong("rejected"),
                row.getLong("duplicates"),
                row.getLong("skipped"),
                new WonAccount(
                        won(row, "won_accepted"),
                        won(row, "won_rejected"),
                        won(row, "won_duplicates"),
                        won(row, "won_skipped")));
    }

    private static BigInteger won(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column).toBigIntegerExact();
    }
}
