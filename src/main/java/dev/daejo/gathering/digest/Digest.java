package dev.daejo.gathering.digest;

import dev.daejo.gathering.digest.run.Run;
import dev.daejo.gathering.digest.stored.StoredFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** The packed form of one file, opened for reading. Safe to read from several threads. */
public record Digest(List<Run> runs, Remarks remarks) {

    public Digest {
        runs = List.copyOf(runs);
    }

    /** The digest of a file's rows as they are read now, held in memory. */
    public static Digest inMemory(String file, Rows rows) throws IOException {
        return inMemory(file, DigestWriter.MOST_ROWS, rows);
    }

    /** The same with smaller runs. */
    public static Digest inMemory(String file, int mostRowsOfRun, Rows rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DigestWriter writer = new DigestWriter(bytes, mostRowsOfRun)) {
            writer.finish(rows.giveTo(writer));
        }
        return DigestFile.read(StoredFile.held(bytes.toByteArray()), file);
    }

    /** Gives the rows of a file. */
    @FunctionalInterface
    public interface Rows {

        /** Gives every data line to the writer and tells what the layout leaves out. */
        LeftOut giveTo(DigestWriter writer) throws IOException;
    }
}
