package dev.daejo.bench.peer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** DuckDB in its own process and memory, with all its threads: {@code <night> <date> <UTF8|CP949> <out.csv>}. */
public final class DuckDbPeer {

    private static final String CANONICAL = """
            SELECT * FROM read_csv('%s', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
              columns = {line_id: 'VARCHAR', member_id: 'VARCHAR', card_no: 'VARCHAR', used_at: 'TIMESTAMP',
                posted_on: 'DATE', type: 'VARCHAR', approval_no: 'VARCHAR', original_approval_no: 'VARCHAR',
                merchant_id: 'VARCHAR', merchant_name: 'VARCHAR', merchant_category: 'VARCHAR', channel: 'VARCHAR',
                amount: 'BIGINT', currency: 'VARCHAR', program_id: 'VARCHAR', reference: 'VARCHAR'})""";

    /** DuckDB has no CP949 of its own; as Latin-1 every byte is a character, and what counts here is ASCII or a word. */
    private static final String EXPORT = """
            SELECT * REPLACE (CASE type WHEN '%s' THEN 'PURCHASE' WHEN '%s' THEN 'CANCEL' END AS type),
              NULL AS program_id, NULL AS reference
            FROM read_csv('%s', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
              encoding = 'latin-1',
              columns = {line_id: 'VARCHAR', member_id: 'VARCHAR', card_no: 'VARCHAR', used_at: 'TIMESTAMP',
                posted_on: 'DATE', type: 'VARCHAR', approval_no: 'VARCHAR', original_approval_no: 'VARCHAR',
                merchant_id: 'VARCHAR', merchant_name: 'VARCHAR', merchant_category: 'VARCHAR', channel: 'VARCHAR',
                amount: 'BIGINT', currency: 'VARCHAR'})""";

    private DuckDbPeer() {}

    public static void main(String[] args) throws SQLException {
        Path inbox = Path.of(args[0], "inbox");
        Map<String, String> values = Map.of(
                "statements",
                args[2].equals("UTF8") ? canonical(inbox, "*") : both(inbox),
                "inbox",
                inbox.toString(),
                "reference",
                Path.of(args[0], "reference").toString(),
                "date",
                args[1],
                "out",
                args[3]);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String sql : Script.read("duckdb.sql", values)) {
                statement.execute(sql);
            }
        }
    }

    private static String canonical(Path inbox, String days) {
        return CANONICAL.formatted(inbox + "/statement-hana-" + days + ".csv");
    }

    private static String both(Path inbox) {
        return EXPORT.formatted(asLatin1("정상"), asLatin1("취소"), inbox + "/statement-hana-*-*.csv") + " UNION ALL "
                + canonical(inbox, "????????");
    }

    private static String asLatin1(String word) {
        return new String(word.getBytes(Charset.forName("MS949")), StandardCharsets.ISO_8859_1);
    }
}
