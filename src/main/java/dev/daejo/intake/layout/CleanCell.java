package dev.daejo.intake.layout;

import dev.daejo.intake.plain.PlainRecord;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** One cell at a time as {@link Cell} cleans it, in UTF-8: where it lies in the file, or where it was made once. */
final class CleanCell {

    private static final byte[] NOTHING = {};

    private final Remembered<byte[]> cleaned;
    private byte[] bytes = NOTHING;
    private int begins;
    private int size;
    private boolean isAscii = true;

    CleanCell(Remembered<byte[]> cleaned) {
        this.cleaned = cleaned;
    }

    /** The clean values of the cells of a file that are not plainly clean; may serve any number of cells. */
    static Remembered<byte[]> cleaned(Charset charset) {
        return new Remembered<>(charset, cell -> Cell.clean(cell).getBytes(StandardCharsets.UTF_8));
    }

    /** Looks at the cell at a place; at a negative one nothing stands. */
    void look(PlainRecord record, int place) {
        if (place < 0) {
            lie(NOTHING, 0, 0);
        } else {
            trim(record, place, 0);
            if (size > 0 && !(record.isAscii(place) && isPlainlyClean())) {
                clean();
            }
        }
    }

    /** Looks at what stands in a cell between blanks, but for some bytes at its end, be it clean or not. */
    void trim(PlainRecord record, int place, int unread) {
        byte[] written = record.bytes();
        int from = record.start(place);
        int end = from + record.length(place) - unread;
        while (from < end && written[from] == ' ') {
            from++;
        }
        while (end > from && written[end - 1] == ' ') {
            end--;
        }
        lie(written, from, end - from);
    }

    /** Looks at a text that is clean. */
    void lie(byte[] utf8, int from, int count) {
        bytes = utf8;
        begins = from;
        size = count;
        isAscii = true;
    }

    private void clean() {
        byte[] made = cleaned.of(bytes, begins, size);
        lie(made, 0, made.length);
        isAscii = false;
    }

    /** Whether a text of ASCII has nothing around it. */
    private boolean isPlainlyClean() {
        return bytes[begins] > ' ' && bytes[begins + size - 1] > ' ' && bytes[begins] != '=';
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return begins;
    }

    int length() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Whether it is surely of ASCII alone. */
    boolean isAscii() {
        return isAscii;
    }

    /** Whether it is empty or a mark for nothing. */
    boolean tellsNothing() {
        return size == 0 || (size == 1 && bytes[begins] == '-');
    }
}
