package dev.daejo.bench.race;

import dev.daejo.bench.BenchSettings;
import dev.daejo.bench.peer.DuckDbPeer;
import dev.daejo.sample.BulkNight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A script in DuckDB, by its JDBC driver. */
record DuckDb(DuckDbLibrary library, Path night, String encoding) implements Contestant {

    static DuckDb of(BenchSettings settings, Path night) throws IOException {
        return new DuckDb(DuckDbLibrary.unpack(settings.folder().resolve("duckdb")), night, settings.encoding());
    }

    @Override
    public String name() {
        return "DuckDB";
    }

    @Override
    public Attempt prepare(Path folder) {
        Path out = folder.resolve("discrepancies.csv");
        List<String> command = List.of(
                Java.program(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.library.path=" + library.folder(),
                "-cp",
                Java.path(Stream.concat(
                        Java.ownClasses().stream(), Stream.of(library.classes().toString()))),
                DuckDbPeer.class.getName(),
                night.toString(),
                BulkNight.BUSINESS_DATE,
                encoding,
                out.toString());
        return new Attempt(command, Map.of(), out, folder.resolve("log.txt"), Set.of(0));
    }
}
