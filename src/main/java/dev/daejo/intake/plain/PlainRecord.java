package dev.daejo.intake.plain;

import java.util.Arrays;

/**
 * Splits one record at a time into fields, in UTF-8 bytes, and checks that they are UTF-8. Knows quotes only around a whole
 * field that has none within and no line end.
 */
final class PlainRecord {

    /** What splitting came to. */
    enum Split {
        /** The record is split; {@link #next()} is where the next one begins. */
        WHOLE,
        /** The bytes end before the record does. */
        CUT,
        /** The record is none that can be split here. */
        ODD
    }

    private static final byte QUOTE = '"';
    private static final int CUT_SHORT = -1;
    private static final int STRANGE = -2;
    /** Which bytes mean something: separator, line ends, quote, NUL, and all that are not ASCII. */
    private static final boolean[] SPECIAL = special();

    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int fields;
    private int next;
    private boolean hasNul;
    private boolean blank;

    private static boolean[] special() {
        boolean[] special = new boolean[256];
        Arrays.fill(special, 128, 256, true);
        for (char each : new char[] {',', '\n', '\r', '"', '\0'}) {
            special[each] = true;
        }
        return special;
    }

    /** Splits the record that begins at a place; the bytes before {@code limit} can be read. */
    Split split(byte[] bytes, int from, int limit) {
        fields = 0;
        hasNul = false;
        blank = from < limit && (bytes[from] == '\n' || bytes[from] == '\r');
        int end = field(bytes, from, limit);
        while (end >= 0 && end < limit && bytes[end] == ',') {
            end = field(bytes, end + 1, limit);
        }
        if (end == STRANGE) {
            return Split.ODD;
        }
        return end == CUT_SHORT || end == limit ? Split.CUT : atLineEnd(bytes, end, limit);
    }

    /** Takes the field that begins at a place and tells where it ends, its quotes included. */
    private int field(byte[] bytes, int from, int limit) {
        if (from < limit && bytes[from] == QUOTE) {
            int close = closingQuote(bytes, from + 1, limit);
            add(from + 1, close);
            return close < 0 ? close : close + 1;
        }
        int end = endOfField(bytes, from, limit);
        add(from, end);
        return end;
    }

    private Split atLineEnd(byte[] bytes, int at, int limit) {
        if (bytes[at] == '\n') {
            next = at + 1;
            return Split.WHOLE;
        }
        return bytes[at] == '\r' ? afterReturn(bytes, at + 1, limit) : Split.ODD;
    }

    private Split afterReturn(byte[] bytes, int at, int limit) {
        if (at == limit) {
            return Split.CUT;
        }
        next = at + 1;
        return bytes[at] == '\n' ? Split.WHOLE : Split.ODD;
    }

    /** Where an unquoted field ends: at a separator or line end. */
    private int endOfField(byte[] bytes, int from, int limit) {
        int at = from;
        while (at < limit) {
            byte next = bytes[at];
            if (!SPECIAL[next & 0xFF] || next == QUOTE) {
                at++;
            } else if (next == ',' || next == '\n' || next == '\r') {
                return at;
            } else {
                at = afterOther(bytes, at, limit);
                if (at < 0) {
                    return at;
                }
            }
        }
        return CUT_SHORT;
    }

    /** Where the quote is that ends a quoted field; nothing but a separator or line end may follow it. */
    private int closingQuote(byte[] bytes, int from, int limit) {
        int at = from;
        while (at < limit) {
            byte next = bytes[at];
            if (!SPECIAL[next & 0xFF] || next == ',') {
                at++;
            } else if (next == QUOTE) {
                return at;
            } else if (next == '\n' || next == '\r') {
                return STRANGE;
            } else {
                at = afterOther(bytes, at, limit);
                if (at < 0) {
                    return at;
                }
            }
        }
        return CUT_SHORT;
    }

    /** Passes over a NUL or a character that is not ASCII. */
    private int afterOther(byte[] bytes, int at, int limit) {
        if (bytes[at] == 0) {
            hasNul = true;
            return at + 1;
        }
        int length = Utf8.length(bytes[at]);
        if (length == 0) {
            return STRANGE;
        }
        if (at + length > limit) {
            return CUT_SHORT;
        }
        return Utf8.isCharacter(bytes, at, length) ? at + length : STRANGE;
    }

    private void add(int start, int end) {
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, fields * 2);
            ends = Arrays.copyOf(ends, fields * 2);
        }
        starts[fields] = start;
        ends[fields] = end;
        fields++;
    }

    /** How many fields the record has. */
    int fields() {
        return fields;
    }

    int start(int field) {
        return starts[field];
    }

    int length(int field) {
        return ends[field] - starts[field];
    }

    /** Whether the record has no character at all. */
    boolean isBlank() {
        return blank;
    }

    /** Whether a NUL stands in the record. */
    boolean hasNul() {
        return hasNul;
    }

    /** Where the next record begins. */
    int next() {
        return next;
    }
}
