package dev.daejo.intake.plain;

import dev.daejo.intake.bytes.Marks;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Splits one record at a time into fields where they lie, and checks that the bytes are of their encoding. What is left is a
 * record with text behind a closing quote, and one whose end is not seen.
 */
public final class PlainRecord {

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

    private final Charset charset;
    /** The separator in each of eight bytes. */
    private final long separators;

    private final byte separator;
    private final Characters characters;
    /** Which bytes mean something: separator, line ends, quote, NUL, and all that are not ASCII. */
    private final boolean[] special;

    private byte[] bytes = new byte[0];
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private boolean[] ascii = new boolean[32];
    private int fields;
    private int next;
    private int lineEnds;
    private int lastOther;
    private boolean hasNul;
    private boolean hasDoubledQuote;
    private boolean blank;

    PlainRecord(Charset charset, char separator, Characters characters) {
        this.charset = charset;
        this.separator = (byte) separator;
        this.separators = Marks.each(separator);
        this.characters = characters;
        this.special = special(separator);
    }

    private static boolean[] special(char separator) {
        boolean[] special = new boolean[256];
        Arrays.fill(special, 128, 256, true);
        for (char each : new char[] {separator, '\n', '\r', '"', '\0'}) {
            special[each] = true;
        }
        return special;
    }

    /** A record in UTF-8 whose fields are told and not found. */
    static PlainRecord made() {
        return new PlainRecord(StandardCharsets.UTF_8, ',', Utf8::end);
    }

    /** Forgets all fields, to be told others. */
    void clear() {
        fields = 0;
    }

    /** Is told which bytes the fields lie in. */
    void lieIn(byte[] source) {
        bytes = source;
    }

    /** Splits the record that begins at a place; the bytes before {@code limit} can be read. */
    Split split(byte[] source, int from, int limit) {
        bytes = source;
        fields = 0;
        lineEnds = 0;
        lastOther = -1;
        hasNul = false;
        hasDoubledQuote = false;
        blank = from < limit && (source[from] == '\n' || source[from] == '\r');
        int end = field(source, from, limit);
        while (end >= 0 && end < limit && source[end] == separator) {
            end = field(source, end + 1, limit);
        }
        if (end == Characters.STRANGE) {
            return Split.ODD;
        }
        return end == Characters.CUT_SHORT || end == limit ? Split.CUT : atLineEnd(source, end, limit);
    }

    /** Takes the field that begins at a place and tells where it ends, its quotes included. */
    private int field(byte[] source, int from, int limit) {
        if (from < limit && source[from] == QUOTE) {
            int close = closingQuote(source, from + 1, limit);
            add(from + 1, close);
            return close < 0 ? close : close + 1;
        }
        int end = endOfField(source, from, limit);
        add(from, end);
        return end;
    }

    private Split atLineEnd(byte[] source, int at, int limit) {
        if (source[at] == '\n') {
            next = at + 1;
            return Split.WHOLE;
        }
        return source[at] == '\r' ? afterReturn(source, at + 1, limit) : Split.ODD;
    }

    private Split afterReturn(byte[] source, int at, int limit) {
        if (at == limit) {
            return Split.CUT;
        }
        next = at + 1;
        return source[at] == '\n' ? Split.WHOLE : Split.ODD;
    }

    /** Where an unquoted field ends: at a separator or line end. */
    private int endOfField(byte[] source, int from, int limit) {
        int at = nextMark(source, from, limit);
        while (at < limit) {
            byte here = source[at];
            if (here == separator || here == '\n' || here == '\r') {
                return at;
            }
            at = special[here & 0xFF] && here != QUOTE ? afterOther(source, at, limit) : at + 1;
            if (at < 0) {
                return at;
            }
            at = nextMark(source, at, limit);
        }
        return Characters.CUT_SHORT;
    }

    /** The next place that may mean something in an unquoted field, or where fewer than eight bytes are left. */
    private int nextMark(byte[] source, int from, int limit) {
        return Marks.next(source, from, limit, separators, Marks.NOT_ASCII);
    }

    /** Where the quote is that ends a quoted field. */
    private int closingQuote(byte[] source, int from, int limit) {
        int at = from;
        while (at < limit) {
            byte here = source[at];
            if (!special[here & 0xFF] || here == separator) {
                at++;
            } else if (here == QUOTE && (at + 1 == limit || source[at + 1] != QUOTE)) {
                return at;
            } else {
                at = here == QUOTE || here == '\n' || here == '\r'
                        ? afterMark(source, at, limit)
                        : afterOther(source, at, limit);
                if (at < 0) {
                    return at;
                }
            }
        }
        return Characters.CUT_SHORT;
    }

    /** Passes over a doubled quote or a line end within quotes. */
    private int afterMark(byte[] source, int at, int limit) {
        if (source[at] == QUOTE) {
            hasDoubledQuote = true;
            return at + 2;
        }
        lineEnds++;
        if (source[at] == '\n') {
            return at + 1;
        }
        if (at + 1 == limit) {
            return Characters.CUT_SHORT;
        }
        return source[at + 1] == '\n' ? at + 2 : at + 1;
    }

    /** Passes over a NUL or a character that is not ASCII. */
    private int afterOther(byte[] source, int at, int limit) {
        lastOther = at;
        if (source[at] == 0) {
            hasNul = true;
            return at + 1;
        }
        return characters.end(source, at, limit);
    }

    void add(int start, int end) {
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, fields * 2);
            ends = Arrays.copyOf(ends, fields * 2);
            ascii = Arrays.copyOf(ascii, fields * 2);
        }
        starts[fields] = start;
        ends[fields] = end;
        ascii[fields] = lastOther < start;
        fields++;
    }

    /** The bytes that the fields lie in. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many fields the record has. */
    public int fields() {
        return fields;
    }

    public int start(int field) {
        return starts[field];
    }

    public int length(int field) {
        return ends[field] - starts[field];
    }

    /** Whether a field is of ASCII alone, and of no NUL. */
    public boolean isAscii(int field) {
        return ascii[field];
    }

    /** A field as it is meant, of a pair of quotes within quotes one. */
    public String text(int field) {
        String written = new String(bytes, starts[field], ends[field] - starts[field], charset);
        return hasDoubledQuote && isQuoted(field) ? written.replace("\"\"", "\"") : written;
    }

    private boolean isQuoted(int field) {
        return starts[field] > 0 && bytes[starts[field] - 1] == QUOTE;
    }

    /** How many lines end within the record. */
    int lineEnds() {
        return lineEnds;
    }

    /** Whether the record has no character at all. */
    boolean isBlank() {
        return blank;
    }

    /** Whether every field is just what its bytes say: no NUL stands in the record, and no quote within quotes. */
    public boolean isAsItLies() {
        return !hasNul && !hasDoubledQuote;
    }

    /** Where the next record begins. */
    int next() {
        return next;
    }
}
