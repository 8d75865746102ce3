package dev.daejo.intake.plain;

import dev.daejo.intake.bytes.TextBuffer;
import dev.daejo.intake.plain.PlainLine.Kind;
import dev.daejo.reconciliation.statement.CardKey;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Puts plain lines together from values that stand elsewhere in another form. Its texts are told in this order: line, member,
 * card, approval, original approval, category, channel. For one file; its line is always the same object.
 */
public final class MadeLine {

    private static final int NONE = -1;
    private static final Places PLACES = new Places(0, 1, 2, NONE, NONE, NONE, 3, 4, 5, 6, NONE, NONE, NONE, NONE);

    private final PlainLine line;
    private final PlainRecord record = PlainRecord.made();
    private final TextBuffer texts = new TextBuffer();

    public MadeLine(
            String file,
            String counterpartyId,
            Function<CharSequence, CardKey> keyOfCard,
            UnaryOperator<String> masked) {
        line = new PlainLine(file, counterpartyId, PLACES, keyOfCard, masked);
    }

    /** Begins a new line. */
    public void begin() {
        texts.clear();
        record.clear();
    }

    /** Tells the next text. */
    public void text(byte[] utf8, int from, int length) {
        int begins = texts.size();
        texts.append(utf8, from, length);
        record.add(begins, texts.size());
    }

    /** Tells a text that is the same as one before. */
    public void same(int before) {
        record.add(record.start(before), record.start(before) + record.length(before));
    }

    /**
     * The line of what was told.
     *
     * @param usedAt in seconds of the calendar, as if in UTC
     * @param postedOn the day, counted from 1970-01-01
     */
    public PlainLine line(long number, Kind kind, long usedAt, int postedOn, long won) {
        record.lieIn(texts.bytes());
        line.make(record, number, kind, usedAt, postedOn, won);
        return line;
    }
}
