package dev.daejo.intake.reading;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Goes along the characters of a file ahead of the parser and knows what it does not tell: the physical line, where a
 * record began, whether a quote is still open, which records have text after a closing quote, and how long a record is.
 *
 * <p>It sees quotes as the parser does: one that opens a field opens quotes, in an unquoted field it is a character like
 * any other, and within a field that was quoted it opens them again.
 */
final class RecordWatch {

    /** The most characters one record may have, line ends within quotes included. */
    static final int LONGEST_RECORD = 1 << 20;

    private enum State {
        FIELD_START,
        UNQUOTED,
        QUOTED,
        QUOTE_CLOSED,
        AFTER_QUOTE
    }

    private final char separator;
    /** Characters above it change nothing within an unquoted field. */
    private final char lastSpecial;

    private final Deque<Long> garbled = new ArrayDeque<>();
    private State state = State.FIELD_START;
    private boolean afterReturn;
    private long line;
    private long recordLine;
    private int recordLength;

    /** @param firstLine the physical line on which the characters begin */
    RecordWatch(char separator, long firstLine) {
        this.separator = separator;
        this.line = firstLine;
        this.recordLine = firstLine;
        this.lastSpecial = (char) Math.max(separator, '"');
    }

    /**
     * Looks at the next characters and takes out those that stand between a closing quote and the end of its field, so
     * that the parser sees RFC 4180; their record is known to be garbled. Returns how many may be read on: all that are
     * left, or those before the record that is too long.
     */
    int see(char[] buffer, int offset, int count) {
        int kept = offset;
        int recordStart = offset;
        char special = lastSpecial;
        for (int at = offset; at < offset + count && recordLength <= LONGEST_RECORD; at++) {
            char c = buffer[at];
            recordLength++;
            if (state == State.UNQUOTED && c > special) {
                // Most characters are these, and change nothing.
                buffer[kept++] = c;
                continue;
            }
            if (c == '\n' || c == '\r') {
                endLine(c);
            } else {
                afterReturn = false;
                state = next(c);
            }
            if (state != State.AFTER_QUOTE) {
                buffer[kept++] = c;
            }
            if (recordLength == 0) {
                recordStart = kept;
            }
        }
        return (recordLength > LONGEST_RECORD ? recordStart : kept) - offset;
    }

    /** Counts a line end, where it stands in no quotes as the end of the record; LF right after CR is the same one. */
    private void endLine(char c) {
        boolean sameEnd = c == '\n' && afterReturn;
        afterReturn = c == '\r';
        line += sameEnd ? 0 : 1;
        if (state != State.QUOTED) {
            state = State.FIELD_START;
            recordLine = line;
            recordLength = 0;
        }
    }

    private State next(char c) {
        return switch (state) {
            case FIELD_START -> c == '"' ? State.QUOTED : c == separator ? State.FIELD_START : State.UNQUOTED;
            case UNQUOTED -> c == separator ? State.FIELD_START : State.UNQUOTED;
            case QUOTED -> c == '"' ? State.QUOTE_CLOSED : State.QUOTED;
            case QUOTE_CLOSED -> c == '"' ? State.QUOTED : c == separator ? State.FIELD_START : garble();
            case AFTER_QUOTE -> c == '"' ? State.QUOTED : c == separator ? State.FIELD_START : State.AFTER_QUOTE;
        };
    }

    private State garble() {
        Long last = garbled.peekLast();
        if (last == null || last != recordLine) {
            garbled.add(recordLine);
        }
        return State.AFTER_QUOTE;
    }

    /** Whether the record that begins on a line has text after a closing quote; to be asked in the order of the lines. */
    boolean isGarbled(long beginsOn) {
        while (!garbled.isEmpty() && garbled.peek() < beginsOn) {
            garbled.remove();
        }
        Long next = garbled.peek();
        return next != null && next == beginsOn;
    }

    /** Whether a quote is open where the characters ended. */
    boolean isQuoteOpen() {
        return state == State.QUOTED;
    }

    char separator() {
        return separator;
    }

    boolean isTooLong() {
        return recordLength > LONGEST_RECORD;
    }

    /** The physical line of the next character; the first is 1. */
    long line() {
        return line;
    }

    /** The physical line on which the record of the next character begins. */
    long recordLine() {
        return recordLine;
    }
}
