package dev.daejo.store.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A process that opens a store, told by URI, and obeys one line at a time: a query is answered with its first value,
 * {@code close} ends it. It says first where it is, and how many milliseconds it took to get in.
 */
final class GuestMain {

    static final String CLOSE = "close";
    static final String CLOSED = "closed";

    private GuestMain() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        long begun = System.nanoTime();
        try (EmbeddedServer server = EmbeddedServer.open(Path.of(URI.create(arguments[0])))) {
            answers.println(server.jdbcUrl());
            answers.println((System.nanoTime() - begun) / 1_000_000);
            obey(server, answers);
        }
        answers.println(CLOSED);
    }

    private static void obey(EmbeddedServer server, PrintStream answers) throws IOException, SQLException {
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = commands.readLine(); !CLOSE.equals(line) && line != null; line = commands.readLine()) {
            answers.println(answer(server, line));
        }
    }

    static String answer(EmbeddedServer server, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "nothing";
        }
    }
}
