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
            look(record.bytes(), record.start(place), record.length(place));
        }
    }

    /** Looks at a cell as it is written. */
    void look(byte[] written, int start, int length) {
        int from = start;
        int end = from + length;
        while (from < end && written[from] == ' ') {
            from++;
        }
        while (end > from && written[end - 1] == ' ') {
            end--;
        }
        if (isPlainlyClean(written, from, end)) {
            lie(written, from, end - from);
        } else {
            clean(written, from, end - from);
        }
    }

    /** Looks at a text that is clean. */
    void lie(byte[] utf8, int from, int count) {
        bytes = utf8;
        begins = from;
        size = count;
        isAscii = true;
    }

    private void clean(byte[] written, int from, int count) {
        byte[] made = cleaned.of(written, from, count);
        lie(made, 0, made.length);
        isAscii = false;
    }

    /** Whether it is of ASCII alone and has nothing around it. */
    private static boolean isPlainlyClean(byte[] written, int from, int end) {
        if (from == end) {
            return true;
        }
        int all = 0;
        for (int at = from; at < end; at++) {
            all |= written[at];
        }
        return all >= 0 && written[from] > ' ' && written[end - 1] > ' ' && written[from] != '=';
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
