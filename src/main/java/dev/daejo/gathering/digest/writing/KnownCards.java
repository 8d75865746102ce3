package dev.daejo.gathering.digest.writing;

import dev.daejo.gathering.digest.packed.CardText;
import dev.daejo.intake.bytes.Dictionary;
import dev.daejo.intake.bytes.Texts;
import dev.daejo.intake.plain.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What lies in digests for the card numbers that were seen, so that a card's token is computed once and not once for every
 * run. Card numbers are sealed in here, too. When much is known all is forgotten. Safe for any number of threads.
 */
public final class KnownCards {

    /** A card for every so many bytes of the heap: all that are known take a twentieth of it at most. */
    private static final int PART_OF_HEAP = 4096;

    private static final int MOST = (int) Math.min(1 << 20, Runtime.getRuntime().maxMemory() / PART_OF_HEAP);

    /** Longer values than any card number are not worth remembering. */
    private static final int LONGEST = 64;

    private Dictionary numbers = new Dictionary();
    private Texts texts = new Texts();

    /**
     * Numbers cards among others, as {@link CardText}; those of a few thousand rows, since others wait meanwhile.
     *
     * @param written cards as they lie in held rows, the form first
     * @param vocabulary knows the cards whose numbers are sealed; none where there are only others
     * @param ids is told the number of each card
     */
    synchronized void number(Texts written, @Nullable Vocabulary vocabulary, Dictionary among, IntColumn ids) {
        for (int card = 0; card < written.size(); card++) {
            int from = written.start(card) + 1;
            int length = written.length(card) - 1;
            ids.add(
                    vocabulary != null && written.bytes()[from - 1] == HeldRow.SEALED_CARD
                            ? number(written.bytes(), from, length, vocabulary, among)
                            : among.idOf(written.bytes(), from, length));
        }
        if (texts.size() >= MOST) {
            numbers = new Dictionary();
            texts = new Texts();
        }
    }

    private int number(byte[] bytes, int from, int length, Vocabulary vocabulary, Dictionary among) {
        if (length > LONGEST) {
            byte[] text = CardText.of(vocabulary.card(bytes, from, length));
            return among.idOf(text, 0, text.length);
        }
        int id = numbers.idOf(bytes, from, length);
        if (id == texts.size()) {
            byte[] text = CardText.of(vocabulary.card(bytes, from, length));
            texts.add(text, 0, text.length);
        }
        return among.idOf(texts.bytes(), texts.start(id), texts.length(id));
    }
}
