package dev.daejo.bench.peer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/**
 * PostgreSQL: the server copies the files itself, two at a time, and does the rest in SQL with parallel workers:
 * {@code <night> <date> <UTF8|CP949> <out.csv>}, the database in the environment.
 */
public final class PostgresPeer {

    private static final int SESSIONS = 2;
    private static final String SESSION = """
            SET synchronous_commit = off;
            SET work_mem = '512MB';
            SET jit = off;
            SET max_parallel_workers_per_gather = 2;
            SET parallel_setup_cost = 100;
            SET min_parallel_table_scan_size = 0""";
    private static final String WITHOUT_CREDITS =
            "(line_id, member_id, card_no, used_at, posted_on, type, approval_no, original_approval_no, merchant_id,"
                    + " merchant_name, merchant_category, channel, amount, currency)";

    private final Path night;
    private final boolean canonical;

    private PostgresPeer(Path night, boolean canonical) {
        this.night = night;
        this.canonical = canonical;
    }

    public static void main(String[] args) throws Exception {
        PostgresPeer peer = new PostgresPeer(Path.of(args[0]), args[2].equals("UTF8"));
        try (Connection connection = connect()) {
            execute(connection, Script.read("postgres-tables.sql", Map.of()));
            peer.copyAll();
            execute(connection, Script.read("postgres.sql", peer.values(args[1])));
            peer.write(connection, Path.of(args[3]));
        }
    }

    private Map<String, String> values(String date) {
        return Map.of("date", date, "purchase", canonical ? "PURCHASE" : "정상", "cancel", canonical ? "CANCEL" : "취소");
    }

    private void copyAll() throws IOException, InterruptedException, ExecutionException {
        ExecutorService sessions = Executors.newFixedThreadPool(SESSIONS);
        try {
            List<Future<?>> copies = new ArrayList<>();
            for (String copy : copies()) {
                copies.add(sessions.submit(() -> {
                    copy(copy);
                    return copy;
                }));
            }
            for (Future<?> copy : copies) {
                copy.get();
            }
        } finally {
            sessions.shutdown();
        }
    }

    private List<String> copies() throws IOException {
        List<String> copies = new ArrayList<>();
        for (Path file : files(night.resolve("inbox"))) {
            String name = String.valueOf(file.getFileName());
            if (!canonical && name.matches("statement-hana-\\d+-\\d+\\.csv")) {
                copies.add(copy("statement_lines " + WITHOUT_CREDITS, file, "UHC"));
            } else {
                copies.add(copy(table(name), file, "UTF8"));
            }
        }
        copies.add(copy("holidays", night.resolve("reference/holidays.csv"), "UTF8"));
        copies.add(copy("response_codes", night.resolve("reference/response-codes.csv"), "UTF8"));
        return copies;
    }

    private static String copy(String table, Path file, String encoding) {
        return "COPY %s FROM '%s' (FORMAT csv, HEADER true, ENCODING '%s')".formatted(table, file, encoding);
    }

    private static String table(String file) {
        String kind = file.substring(0, file.indexOf('-'));
        return kind.equals("statement") ? "statement_lines" : kind;
    }

    /** The largest first, so that both sessions end at about the same time. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted((one, other) ->
                            Long.compare(other.toFile().length(), one.toFile().length()))
                    .toList();
        }
    }

    private static void copy(String copy) throws SQLException {
        try (Connection connection = connect()) {
            execute(connection, List.of(copy));
        }
    }

    private void write(Connection connection, Path out) throws IOException, SQLException {
        try (OutputStream file = Files.newOutputStream(out)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(Script.read("postgres-out.sql", Map.of()).get(0), file);
        }
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Connection connect() throws SQLException {
        Map<String, String> environment = System.getenv();
        Connection connection = DriverManager.getConnection(
                environment.getOrDefault("BENCH_URL", ""),
                environment.getOrDefault("BENCH_USER", ""),
                environment.getOrDefault("BENCH_PASSWORD", ""));
        execute(connection, List.of(SESSION));
        return connection;
    }
}
