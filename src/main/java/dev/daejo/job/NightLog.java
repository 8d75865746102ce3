package dev.daejo.job;

import dev.daejo.intake.OwnerOnly;
import dev.daejo.job.console.FolderNames;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;

/** The log file of a store, {@code daejo.log}, for its owner only: where stack traces go. */
final class NightLog {

    private static final Charset NATIVE = Charset.forName(System.getProperty("sun.jnu.encoding"));

    private NightLog() {}

    /** Spring's settings for it; none where the locale cannot name the folder, for logging takes paths as texts. */
    static Map<String, Object> settings(Path store) throws IOException {
        String name = FolderNames.text(store) + "/daejo.log";
        if (!NATIVE.newEncoder().canEncode(name)) {
            return Map.of();
        }
        create(store);
        return Map.of("logging.file.name", name);
    }

    private static void create(Path store) throws IOException {
        OwnerOnly.createFile(OwnerOnly.folder(store).resolve("daejo.log"));
    }
}
