package dev.daejo.gathering.digest;

import dev.daejo.intake.bytes.ByteHash;
import dev.daejo.intake.bytes.Dictionary;
import dev.daejo.intake.bytes.Texts;
import dev.daejo.intake.plain.Vocabulary;
import java.util.Arrays;

/**
 * What lies in digests for the card numbers that were seen, so that a card's token is computed once and not once for every
 * run. Card numbers stay in memory. When much is known it is forgotten, part by part. Safe for any number of threads.
 */
final class KnownCards {

    /** Parts are apart, so that threads seldom wait for each other. */
    private static final int PARTS = 1 << 6;

    /** A card for every so many bytes of the heap: all that are known take a tenth of it at most. */
    private static final int PART_OF_HEAP = 2048;

    private static final int MOST_OF_PART =
            (int) Math.min(1 << 20, Runtime.getRuntime().maxMemory() / PART_OF_HEAP) / PARTS;

    /** Longer values than any card number are not worth remembering. */
    private static final int LONGEST = 64;

    private final Part[] parts = new Part[PARTS];

    KnownCards() {
        Arrays.setAll(parts, part -> new Part());
    }

    /**
     * Numbers the card among some, as {@link CardText}.
     *
     * @param vocabulary knows the card that is written in these bytes
     */
    int idOf(byte[] bytes, int from, int length, Vocabulary vocabulary, Dictionary among) {
        if (length > LONGEST) {
            byte[] text = CardText.of(vocabulary.card(bytes, from, length));
            return among.idOf(text, 0, text.length);
        }
        Part part = parts[(int) ByteHash.of(bytes, from, length, 0) & (PARTS - 1)];
        synchronized (part) {
            int id = part.numbers.idOf(bytes, from, length);
            if (id == part.texts.size()) {
                byte[] text = CardText.of(vocabulary.card(bytes, from, length));
                part.texts.add(text, 0, text.length);
            }
            int found = among.idOf(part.texts.bytes(), part.texts.start(id), part.texts.length(id));
            part.forgetWhenLarge();
            return found;
        }
    }

    /** Some of the cards. */
    private static final class Part {

        private Dictionary numbers = new Dictionary();
        private Texts texts = new Texts();

        void forgetWhenLarge() {
            if (texts.size() >= MOST_OF_PART) {
                numbers = new Dictionary();
                texts = new Texts();
            }
        }
    }
}
