package dev.daejo.gathering;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Texts by number, held as UTF-8 bytes: each as its length and then itself. */
final class Texts {

    private static final int OFTEN_ASKED = 512;

    private final ByteArena bytes = new ByteArena();
    private final LongColumn addresses = new LongColumn();
    private final PackedWriter writer = new PackedWriter();
    /** The first texts as strings once they were asked for; threads that race here put equal strings. */
    private final @Nullable String[] strings = new String[OFTEN_ASKED];

    /** Appends a text; its number is how many there were before. */
    void add(byte[] utf8) {
        addresses.add(writer.text(utf8).flush(bytes));
    }

    String text(int id) {
        if (id >= OFTEN_ASKED) {
            return decoded(id);
        }
        String known = strings[id];
        if (known == null) {
            known = decoded(id);
            strings[id] = known;
        }
        return known;
    }

    private String decoded(int id) {
        return new String(utf8(id), StandardCharsets.UTF_8);
    }

    byte[] utf8(int id) {
        PackedReader reader = reader(id);
        int length = reader.smallNumber();
        int from = reader.skip(length);
        return Arrays.copyOfRange(reader.bytes(), from, from + length);
    }

    boolean holds(int id, byte[] utf8) {
        PackedReader reader = reader(id);
        int length = reader.smallNumber();
        int from = reader.skip(length);
        return Arrays.equals(reader.bytes(), from, from + length, utf8, 0, utf8.length);
    }

    /** The order of two texts by code point, which is that of their bytes. */
    int compare(int left, int right) {
        return Arrays.compareUnsigned(utf8(left), utf8(right));
    }

    int size() {
        return addresses.size();
    }

    private PackedReader reader(int id) {
        PackedReader reader = new PackedReader();
        reader.begin(bytes, addresses.get(id));
        return reader;
    }
}
