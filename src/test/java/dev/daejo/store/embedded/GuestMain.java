package dev.daejo.store.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * A process that opens a store, told by URI, and obeys one line at a time: a statement is answered with its first value,
 * {@code close} ends it. It says first where it is, and how many milliseconds it took to get in.
 */
final class GuestMain {

    static final String CLOSE = "close";
    static final String CLOSED = "closed";

    /** Tells an answer from a line of a log. */
    static final String ANSWER = "answer: ";

    private GuestMain() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        long begun = System.nanoTime();
        try (EmbeddedServer server = EmbeddedServer.open(Path.of(URI.create(arguments[0])))) {
            answers.println(ANSWER + server.jdbcUrl());
            answers.println(ANSWER + (System.nanoTime() - begun) / 1_000_000);
            obey(server, answers);
        }
        answers.println(ANSWER + CLOSED);
    }

    private static void obey(EmbeddedServer server, PrintStream answers) throws IOException, SQLException {
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = commands.readLine(); !CLOSE.equals(line) && line != null; line = commands.readLine()) {
            answers.println(ANSWER + Sql.answer(server, line));
        }
    }
}
