package dev.daejo.gathering.digest;

import dev.daejo.intake.bytes.Texts;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a run, member after member in the order of their ids, as {@link RunLayout} says. */
final class RunWriter {

    /** So far apart are marks in the blocks or in the directory, about. */
    private static final int MARKED = 1 << 12;

    private static final int CHUNK = 1 << 16;

    private final OutputStream out;
    private final PackedWriter chunk = new PackedWriter();
    private final PackedWriter directory = new PackedWriter();
    private final PackedWriter marks = new PackedWriter();
    private int rows;
    private int written;
    private int block;
    private RunPlace marked = RunPlace.START;

    RunWriter(OutputStream out) {
        this.out = out;
    }

    private int at() {
        return Math.addExact(written, chunk.length());
    }

    /** Begins a member that has some of the cards. */
    void member(Texts members, int member, Texts cards, int[] cardsOfMember) {
        block = at();
        markWhenFar(new RunPlace(rows, directory.length(), block));
        directory.text(members.bytes(), members.start(member), members.length(member));
        chunk.number(cardsOfMember.length);
        for (int card : cardsOfMember) {
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

    void row(ByteArena bytes, int address) {
        bytes.writeTo(chunk, address);
    }

    void endMember(int rowsOfMember) throws IOException {
        rows += rowsOfMember;
        directory.number(rowsOfMember).number(at() - block);
        if (chunk.length() >= CHUNK) {
            flush();
        }
    }

    private void flush() throws IOException {
        written = at();
        chunk.flush(out);
    }

    /** Writes what stands behind the members and tells how long the run is. */
    int end(KeyGroups keys, Texts words) throws IOException {
        flush();
        int directoryLength = directory.length();
        directory.flush(out);
        for (long key : keys.keys()) {
            chunk.fixed((int) (key >>> Integer.SIZE)).fixed((int) key);
            flushWhenLong();
        }
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
                keys.keys().length,
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
