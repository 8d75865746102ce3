package dev.daejo.bench;

import dev.daejo.sample.BulkNight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of the night that is measured, written once for each size and encoding. */
public final class BigNight {

    private static final long SEED = 1;

    private BigNight() {}

    /** Its folder; the night is written where it is not there yet. */
    public static Path ready(BenchSettings settings) throws IOException {
        Path night = settings.folder().resolve("night-" + settings.night());
        Path whole = night.resolve("whole");
        if (!Files.exists(whole)) {
            BulkNight.write(night, settings.lines(), settings.members(), SEED, settings.encoding());
            Files.createFile(whole);
        }
        return night;
    }
}
