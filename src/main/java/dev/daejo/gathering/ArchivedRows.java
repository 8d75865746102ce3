package dev.daejo.gathering;

import dev.daejo.gathering.digest.FileRows;
import dev.daejo.gathering.digest.LeftOut;
import dev.daejo.intake.Archive;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.SourceReader;
import dev.daejo.intake.reading.ReadResult;
import dev.daejo.intake.reading.RowSink;
import java.io.IOException;

/**
 * Reads accepted files from the archive, each by the layout it was accepted with. An archived file never changes, so one
 * that can no longer be trusted was harmed since, and stops the night with its name.
 */
public record ArchivedRows(Archive archive, SourceReader reader) implements FileRows {

    @Override
    public LeftOut read(KnownFile file, RowSink sink) throws IOException {
        ReadResult result = reader.read(file, archive.of(file), sink);
        if (!result.isSound()) {
            throw new IOException("The archived bytes of '%s' are not those that were accepted: %s"
                    .formatted(file.name(), result.fault()));
        }
        return LeftOut.of(result);
    }
}
