package dev.daejo.store.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** What the server wrote into its log before it ended. */
final class ServerLog {

    private ServerLog() {}

    /** The last line that tells why a server did not start, for an exception's message. */
    static String lastFatal(ServerFolder folder) throws IOException {
        if (!Files.exists(folder.log())) {
            return "it has no log";
        }
        List<String> lines = Files.readAllLines(folder.log(), StandardCharsets.ISO_8859_1);
        return lines.stream()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                .reduce((earlier, later) -> later)
                .orElse("its log tells no reason");
    }
}
