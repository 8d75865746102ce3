package dev.daejo.bench.profile;

import dev.daejo.bench.BenchSettings;
import dev.daejo.bench.measure.BenchServer;
import dev.daejo.bench.race.OurNight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** One night of Daejo under the flight recorder. */
public final class Profile {

    private Profile() {}

    /** Runs it and gives the table of where its time went, which is also written to {@code profile-<night>.md}. */
    public static String run(BenchSettings settings, Path night, BenchServer server) throws IOException, SQLException {
        Path recording = settings.folder().resolve("profile-" + settings.night() + ".jfr");
        // JDK 17 crashes when it records and has an archive of classes made at an exit; so without the archive.
        Map<String, String> recorder = Map.of(
                "JAVA_TOOL_OPTIONS",
                "-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=" + recording,
                "JAVA_OPTS",
                "-Xshare:off");
        OurNight.run(settings, night, server, recorder);
        String table = Samples.read(recording).table();
        Files.writeString(settings.folder().resolve("profile-" + settings.night() + ".md"), table);
        return table;
    }
}
