package dev.daejo.intake;

import dev.daejo.intake.reading.ReadResult;
import dev.daejo.intake.reading.RowSink;
import java.io.IOException;

/** Takes the rows of files while these are read for the first time, so that nobody has to read them again. */
@FunctionalInterface
public interface TakenRows {

    /** Lets the rows go by. */
    TakenRows NONE = NoTaking::new;

    /** Begins with a file. */
    Taking begin() throws IOException;

    /** The rows of one file; closing it forgets what was not kept. */
    interface Taking extends AutoCloseable {

        RowSink sink();

        /** The file was accepted, and all its rows were given to the sink. */
        void keep(KnownFile file, ReadResult found) throws IOException;

        @Override
        void close() throws IOException;
    }
}
