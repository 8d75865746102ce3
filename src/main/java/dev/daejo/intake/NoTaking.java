package dev.daejo.intake;

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
