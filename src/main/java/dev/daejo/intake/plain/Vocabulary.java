package dev.daejo.intake.plain;

import dev.daejo.intake.bytes.Dictionary;
import dev.daejo.intake.bytes.Texts;
import dev.daejo.reconciliation.statement.CardKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Numbers the cards, categories and channels of one file as they come, so that each is made an object once and not once a
 * line. Full card numbers stay in here; what is told of a card is its key. When it has grown large it forgets all and begins
 * anew, with another epoch.
 */
public final class Vocabulary {

    /** A card for every so many bytes of the heap: all that are known take a tenth of it at most. */
    private static final int PART_OF_HEAP = 2048;

    private static final int MOST = (int) Math.min(1 << 18, Runtime.getRuntime().maxMemory() / PART_OF_HEAP);

    private final Function<CharSequence, CardKey> keyOfCard;
    private final UnaryOperator<String> masked;
    private Dictionary cardNumbers = new Dictionary();
    private Dictionary written = new Dictionary();
    /** The token of each card, a blank, and its last four; far smaller than as objects. */
    private Texts cards = new Texts();

    private final List<String> words = new ArrayList<>();
    private int epoch;

    /** @param masked hides card numbers in free text */
    Vocabulary(Function<CharSequence, CardKey> keyOfCard, UnaryOperator<String> masked) {
        this.keyOfCard = keyOfCard;
        this.masked = masked;
    }

    int cardId(byte[] bytes, int from, int length) {
        int id = cardNumbers.idOf(bytes, from, length);
        if (id == cards.size()) {
            CardKey key = keyOfCard.apply(text(bytes, from, length));
            byte[] held = (key.token() + ' ' + key.lastFour()).getBytes(StandardCharsets.UTF_8);
            cards.add(held, 0, held.length);
        }
        return id;
    }

    int wordId(byte[] bytes, int from, int length) {
        int id = written.idOf(bytes, from, length);
        if (id == words.size()) {
            words.add(masked.apply(text(bytes, from, length)));
        }
        return id;
    }

    /** To be called between lines, since it may make all numbers void. */
    void forgetWhenLarge() {
        if (cards.size() >= MOST || words.size() >= MOST) {
            cardNumbers = new Dictionary();
            written = new Dictionary();
            cards = new Texts();
            words.clear();
            epoch++;
        }
    }

    private static String text(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    /** The card of a number. */
    public CardKey card(int id) {
        String held = cards.text(id);
        int blank = held.lastIndexOf(' ');
        return new CardKey(held.substring(0, blank), held.substring(blank + 1));
    }

    /** The category or channel of a number, card numbers in it hidden. */
    public String word(int id) {
        return words.get(id);
    }

    /** Numbers mean the same as long as this is the same. */
    public int epoch() {
        return epoch;
    }
}
