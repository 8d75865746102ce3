package dev.daejo.gathering.digest.writing;

import dev.daejo.intake.bytes.Dictionary;
import dev.daejo.intake.bytes.TextRanking;
import dev.daejo.intake.plain.Vocabulary;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Puts the rows of one part of a run in order and writes them: by member, those of a member as they came. */
final class PartOfRun {

    private final KnownCards known;
    private final Dictionary members = new Dictionary();
    private final Dictionary writtenCards = new Dictionary();
    private final IntColumn cardOfWritten = new IntColumn();
    private final Dictionary cards = new Dictionary();
    private final TextRanking ranking = new TextRanking();
    private final IntColumn addresses = new IntColumn();
    private final IntColumn memberOfRow = new IntColumn();
    /** As it is written. */
    private final IntColumn cardOfRow = new IntColumn();

    private int[] endOfMember = new int[0];
    private int[] rowAt = new int[0];

    PartOfRun(KnownCards known) {
        this.known = known;
    }

    /**
     * Writes the rows and gives up where they lay.
     *
     * @param vocabulary knows the cards whose numbers lie with the rows
     */
    void write(ByteArena rows, @Nullable Vocabulary vocabulary, RunWriter out) throws IOException {
        clear();
        for (int number = 0; number < rows.blocks(); number++) {
            byte[] block = rows.block(number);
            for (int at = 0; at < rows.end(number); at += HeldRow.length(block, at)) {
                addresses.add(number << Blocks.BITS | at);
                memberOfRow.add(members.idOf(block, HeldRow.member(at), HeldRow.memberLength(block, at)));
                cardOfRow.add(writtenCard(block, at));
            }
        }
        known.number(writtenCards.texts(), vocabulary, cards, cardOfWritten);
        write(rows, out);
        for (int number = 0; number < rows.blocks(); number++) {
            rows.giveBack(number);
        }
    }

    private void clear() {
        members.clear();
        writtenCards.clear();
        cardOfWritten.clear();
        cards.clear();
        addresses.clear();
        memberOfRow.clear();
        cardOfRow.clear();
    }

    private int writtenCard(byte[] block, int at) {
        int length = HeldRow.cardLength(block, at);
        return length == 0 ? RunWriter.NO_CARD : writtenCards.idOf(block, HeldRow.card(block, at), length);
    }

    private int card(int row) {
        int written = cardOfRow.get(row);
        return written == RunWriter.NO_CARD ? written : cardOfWritten.get(written);
    }

    private void write(ByteArena rows, RunWriter out) throws IOException {
        int count = members.texts().size();
        int[] order = ranking.order(members.texts());
        findPlaces(order, count);
        int first = 0;
        for (int rank = 0; rank < count; rank++) {
            int member = order[rank];
            out.member(members.texts(), member);
            for (int place = first; place < endOfMember[member]; place++) {
                out.card(card(rowAt[place]), cards.texts());
            }
            for (int place = first; place < endOfMember[member]; place++) {
                int address = addresses.get(rowAt[place]);
                byte[] block = rows.block(address >>> Blocks.BITS);
                out.row(block, address & (Blocks.SIZE - 1), card(rowAt[place]));
            }
            out.endMember();
            first = endOfMember[member];
        }
    }

    /** Which row stands at which place, and where those of each member end. */
    private void findPlaces(int[] order, int count) {
        if (endOfMember.length < count) {
            endOfMember = new int[Math.max(count, 2 * endOfMember.length)];
        }
        Arrays.fill(endOfMember, 0, count, 0);
        for (int row = 0; row < memberOfRow.size(); row++) {
            endOfMember[memberOfRow.get(row)]++;
        }
        int next = 0;
        for (int rank = 0; rank < count; rank++) {
            int rowsOfMember = endOfMember[order[rank]];
            endOfMember[order[rank]] = next;
            next += rowsOfMember;
        }
        if (rowAt.length < next) {
            rowAt = new int[Math.max(next, 2 * rowAt.length)];
        }
        for (int row = 0; row < next; row++) {
            rowAt[endOfMember[memberOfRow.get(row)]++] = row;
        }
    }
}
