package dev.daejo.gathering.digest;

import dev.daejo.intake.KnownFile;
import dev.daejo.intake.reading.RowSink;
import java.io.IOException;

/** Reads the rows of an accepted file again; called from several threads at once, for each file once. */
@FunctionalInterface
public interface FileRows {

    /** Gives every data line of the file to the sink and tells which lines its layout leaves out on purpose. */
    LeftOut read(KnownFile file, RowSink sink) throws IOException;
}
