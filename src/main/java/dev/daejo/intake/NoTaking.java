package dev.daejo.intake;

import dev.daejo.intake.reading.ReadResult;
import dev.daejo.intake.reading.RowSink;

/** Keeps no rows. */
record NoTaking() implements TakenRows.Taking {

    @Override
    public RowSink sink() {
        return new NoSink();
    }

    @Override
    public void keep(KnownFile file, ReadResult found) {}

    @Override
    public void close() {}
}
