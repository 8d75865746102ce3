package dev.daejo.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Takes in what is in {@code inbox} under a folder, in a process of its own, and says what became of it. */
final class TakeInAll {

    private TakeInAll() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Desk desk = new Desk(folder);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Path path : Inbox.files(folder.resolve("inbox"))) {
            KnownFile file = desk.intake.takeIn(path, List.of());
            String control = Files.isRegularFile(Inbox.controlOf(path)) ? ", control file read" : "";
            out.printf(
                    "%s %s %s %d lines%s%n", file.name(), file.verdict(), file.counterpartyId(), file.lines(), control);
        }
    }
}
