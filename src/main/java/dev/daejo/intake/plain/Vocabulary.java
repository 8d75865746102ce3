package dev.daejo.intake.plain;

import dev.daejo.intake.bytes.Dictionary;
import dev.daejo.intake.bytes.PendingTexts;
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

    private static final int NONE = -1;

    /** A card for every so many bytes of the heap: all that are known take a tenth of it at most. */
    private static final int PART_OF_HEAP = 2048;

    private static final int MOST = (int) Math.min(1 << 18, Runtime.getRuntime().maxMemory() / PART_OF_HEAP);

    private final Function<CharSequence, CardKey> keyOfCard;
    private final UnaryOperator<String> masked;
    private Dictionary cardNumbers = new Dictionary();
    private Dictionary written = new Dictionary();
    private final PendingTexts asked = new PendingTexts();
    private final List<String> words = new ArrayList<>();
    private int epoch;
    private int lastCard = NONE;
    private CardKey lastKey = new CardKey("", "");

    /** @param masked hides card numbers in free text */
    Vocabulary(Function<CharSequence, CardKey> keyOfCard, UnaryOperator<String> masked) {
        this.keyOfCard = keyOfCard;
        this.masked = masked;
    }

    int cardId(byte[] bytes, int from, int length) {
        return cardNumbers.idOf(bytes, from, length);
    }

    void askForCard(byte[] bytes, int from, int length) {
        asked.add(bytes, from, length);
    }

    /** The numbers of the cards of all lines that these were asked for of, in the order of the lines. */
    public void cardsAskedFor(int[] ids) {
        cardNumbers.idsOf(asked, ids);
        asked.clear();
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
        if (asked.count() == 0 && (cardNumbers.texts().size() >= MOST || words.size() >= MOST)) {
            cardNumbers = new Dictionary();
            written = new Dictionary();
            lastCard = NONE;
            words.clear();
            epoch++;
        }
    }

    private static String text(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    /** The card of a number. */
    public CardKey card(int id) {
        if (id != lastCard) {
            lastKey = keyOfCard.apply(cardNumbers.texts().text(id));
            lastCard = id;
        }
        return lastKey;
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
