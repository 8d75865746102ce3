package dev.daejo.intake.plain;

import java.nio.charset.StandardCharsets;

/** The fields of a record that was split but is no plain line. */
public final class Fields {

    private final PlainRecord record;
    private final byte[] bytes;

    Fields(PlainRecord record, byte[] bytes) {
        this.record = record;
        this.bytes = bytes;
    }

    public int count() {
        return record.fields();
    }

    public String text(int place) {
        return new String(bytes, record.start(place), record.length(place), StandardCharsets.UTF_8);
    }
}
