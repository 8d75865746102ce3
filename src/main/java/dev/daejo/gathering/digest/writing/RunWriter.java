package dev.daejo.gathering.digest.writing;

import dev.daejo.gathering.digest.packed.PackedWriter;
import dev.daejo.gathering.digest.packed.RunLayout;
import dev.daejo.gathering.digest.packed.RunPlace;
import dev.daejo.intake.bytes.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Writes a run, member after member in the order of their ids, as {@link RunLayout} says. */
final class RunWriter {

    /** So far apart are marks in the blocks or in the directory, about. */
    private static final int MARKED = 1 << 12;

    private static final int CHUNK = 1 << 16;

    /** The card of a row that has none. */
    static final int NO_CARD = -1;

    private final OutputStream out;
    private final PackedWriter chunk = new PackedWriter();
    private final PackedWriter directory = new PackedWriter();
    private final PackedWriter marks = new PackedWriter();
    private final KeyGroups keys;
    /** Of each card of a part the member that had it last, counted from 1, and its number among the member's cards. */
    private int[] ofMember = new int[1 << 8];

    private int[] numbers = new int[1 << 8];
    private final IntColumn cardsOfMember = new IntColumn();
    private Texts cards = new Texts();
    private int members;
    private int rows;
    private int firstRow;
    private int written;
    private int block;
    private RunPlace marked = RunPlace.START;

    /** @param rows how many rows the run has */
    RunWriter(OutputStream out, int rows) {
        this.out = out;
        this.keys = new KeyGroups(rows);
    }

    private int at() {
        return Math.addExact(written, chunk.length());
    }

    /** Begins a member. */
    void member(Texts texts, int member) {
        block = at();
        markWhenFar(new RunPlace(rows, directory.length(), block));
        directory.text(texts.bytes(), texts.start(member), texts.length(member));
        members++;
        firstRow = rows;
        cardsOfMember.clear();
    }

    /** Tells the card of a row of the member, a number among some; to be told of all before the first row. */
    void card(int card, Texts of) {
        cards = of;
        if (card == NO_CARD) {
            return;
        }
        if (card >= ofMember.length) {
            ofMember = Arrays.copyOf(ofMember, Math.max(card + 1, 2 * ofMember.length));
            numbers = Arrays.copyOf(numbers, ofMember.length);
        }
        if (ofMember[card] != members) {
            ofMember[card] = members;
            numbers[card] = cardsOfMember.size();
            cardsOfMember.add(card);
        }
    }

    private void writeCards() {
        chunk.number(cardsOfMember.size());
        for (int at = 0; at < cardsOfMember.size(); at++) {
            int card = cardsOfMember.get(at);
            chunk.text(cards.bytes(), cards.start(card), cards.length(card));
        }
    }

    private void markWhenFar(RunPlace place) {
        if (marks.length() == 0
                || place.block() - marked.block() >= MARKED
                || place.directory() - marked.directory() >= MARKED) {
            marks.fixed(place.row()).fixed(place.directory()).fixed(place.block());
            marked = place;
        }
    }

    /** Writes a row of the member that lies here: its length, the number of its card above 0, and its fields. */
    void row(byte[] block, int at, int card) {
        if (rows == firstRow) {
            writeCards();
        }
        int length = HeldRow.fieldsLength(block, at);
        int number = card == NO_CARD ? 0 : numbers[card] + 1;
        chunk.number(length + PackedWriter.lengthOf(number)).number(number);
        chunk.raw(block, HeldRow.fields(block, at), length);
        keys.add(HeldRow.key(block, at), rows);
        rows++;
    }

    void endMember() throws IOException {
        directory.number(rows - firstRow).number(at() - block);
        if (chunk.length() >= CHUNK) {
            flush();
        }
    }

    private void flush() throws IOException {
        written = at();
        chunk.flush(out);
    }

    /** Writes what stands behind the members and tells how long the run is. */
    int end(Texts words) throws IOException {
        flush();
        int directoryLength = directory.length();
        directory.flush(out);
        out.write(keys.grouped());
        for (int word = 0; word <= words.size(); word++) {
            chunk.fixed(words.start(word));
            flushWhenLong();
        }
        chunk.flush(out);
        out.write(words.bytes(), 0, words.start(words.size()));
        for (int start : keys.starts()) {
            chunk.fixed(start);
            flushWhenLong();
        }
        int marksLength = marks.length();
        chunk.flush(out);
        marks.flush(out);
        RunLayout layout = new RunLayout(
                rows,
                written,
                directoryLength,
                keys.count(),
                keys.bits(),
                words.size(),
                words.start(words.size()),
                marksLength / (RunLayout.MARK_INTS * Integer.BYTES));
        layout.writeTo(chunk);
        chunk.flush(out);
        return layout.length();
    }

    private void flushWhenLong() throws IOException {
        if (chunk.length() >= CHUNK) {
            chunk.flush(out);
        }
    }
}
