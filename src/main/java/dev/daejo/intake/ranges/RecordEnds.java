package dev.daejo.intake.ranges;

import dev.daejo.intake.bytes.Marks;

/**
 * Finds in bytes that begin with a record where the last whole one ends, and counts the physical lines up to there. A line end
 * within quotes ends no record; when quotes are open follows the rules by which records are split ({@code RecordSource}).
 * Line ends, quotes and commas are single bytes in UTF-8, and no part of another character.
 */
final class RecordEnds {

    private static final long QUOTES = Marks.each('"');

    private int end;
    private long lines;
    private long linesAtEnd;

    /** Looks at the first {@code length} bytes, which are of a character set in which ASCII is ASCII. */
    void look(byte[] bytes, int length) {
        end = 0;
        lines = 0;
        linesAtEnd = 0;
        int at = 0;
        while (at < length) {
            at = Marks.next(bytes, at, length, QUOTES, Marks.CONTROL);
            if (at < length) {
                at = isOpening(bytes, at) ? afterQuoted(bytes, at + 1, length) : afterMark(bytes, at);
            }
        }
    }

    /** Where the last whole record ends that has a line feed behind it; 0 where there is none. */
    int end() {
        return end;
    }

    /** How many physical lines end before {@link #end}. */
    long lines() {
        return linesAtEnd;
    }

    /** A quote opens a field only where that begins. */
    private static boolean isOpening(byte[] bytes, int at) {
        return bytes[at] == '"' && (at == 0 || isBeforeField(bytes[at - 1]));
    }

    private static boolean isBeforeField(byte before) {
        return before == ',' || before == '\n' || before == '\r';
    }

    /** Passes over a mark that stands in no quotes: a line end, or a quote within a field. */
    private int afterMark(byte[] bytes, int at) {
        countLine(bytes, at);
        if (bytes[at] == '\n') {
            end = at + 1;
            linesAtEnd = lines;
        }
        return at + 1;
    }

    /** LF right after CR is the same line end. */
    private void countLine(byte[] bytes, int at) {
        byte here = bytes[at];
        if (here == '\r' || (here == '\n' && (at == 0 || bytes[at - 1] != '\r'))) {
            lines++;
        }
    }

    /** Passes over a field that begins with a quote, to the comma or line end that ends it. */
    private int afterQuoted(byte[] bytes, int from, int length) {
        int at = afterClosing(bytes, from, length);
        // What stands behind a closing quote belongs to the field; another quote opens it again.
        while (at < length && !isBeforeField(bytes[at])) {
            at = bytes[at] == '"' ? afterClosing(bytes, at + 1, length) : at + 1;
        }
        return at;
    }

    /** Where the quotes that are open end; the end of the bytes where they do not. */
    private int afterClosing(byte[] bytes, int from, int length) {
        for (int at = from; at < length; at++) {
            if (bytes[at] == '"') {
                return at + 1;
            }
            countLine(bytes, at);
        }
        return length;
    }
}
