package dev.daejo.intake.plain;

import dev.daejo.intake.bytes.Dictionary;
import dev.daejo.intake.bytes.LeadingBytes;
import dev.daejo.reconciliation.statement.CardKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Numbers the categories and channels of one file as they come, so that each is made an object once and not once a line, and
 * knows the key of a card. When it has grown large it forgets all numbers and begins anew, with another epoch.
 */
public final class Vocabulary {

    /** A word for every so many bytes of the heap: all that are known take a tenth of it at most. */
    private static final int PART_OF_HEAP = 2048;

    private static final int MOST = (int) Math.min(1 << 18, Runtime.getRuntime().maxMemory() / PART_OF_HEAP);

    private static final int NONE = -1;
    private static final int LONGEST_RECENT = 2 * Long.BYTES;
    private static final int RECENT = 1 << 8;
    private static final int RECENT_SHIFT = Long.SIZE - Byte.SIZE;
    private static final long SPREADING = 0x9E3779B97F4A7C15L;

    private final Function<CharSequence, CardKey> keyOfCard;
    private final UnaryOperator<String> masked;
    private Dictionary written = new Dictionary();
    private final List<String> words = new ArrayList<>();
    /** Short words that came lately, two numbers each, by a few bits of them: nearly all words of a file are few. */
    private final long[] texts = new long[2 * RECENT];

    private final int[] lengths = new int[RECENT];
    private final int[] ids = new int[RECENT];
    private int epoch;

    /** @param masked hides card numbers in free text */
    Vocabulary(Function<CharSequence, CardKey> keyOfCard, UnaryOperator<String> masked) {
        this.keyOfCard = keyOfCard;
        this.masked = masked;
        Arrays.fill(lengths, NONE);
    }

    int wordId(byte[] bytes, int from, int length) {
        if (length > LONGEST_RECENT) {
            return writtenId(bytes, from, length);
        }
        long first = LeadingBytes.of(bytes, from, length);
        long second = LeadingBytes.of(bytes, from + Long.BYTES, length - Long.BYTES);
        int at = (int) (((first ^ second) * SPREADING) >>> RECENT_SHIFT) * 2;
        int recent = at / 2;
        if (texts[at] != first || texts[at + 1] != second || lengths[recent] != length) {
            texts[at] = first;
            texts[at + 1] = second;
            lengths[recent] = length;
            ids[recent] = writtenId(bytes, from, length);
        }
        return ids[recent];
    }

    private int writtenId(byte[] bytes, int from, int length) {
        int id = written.idOf(bytes, from, length);
        if (id == words.size()) {
            words.add(masked.apply(text(bytes, from, length)));
        }
        return id;
    }

    /** To be called between lines, since it may make all numbers void. */
    void forgetWhenLarge() {
        if (words.size() >= MOST) {
            written = new Dictionary();
            words.clear();
            Arrays.fill(lengths, NONE);
            epoch++;
        }
    }

    private static String text(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    /** The card that a number names which is written in these bytes. */
    CardKey cardOf(byte[] bytes, int from, int length) {
        return keyOfCard.apply(text(bytes, from, length));
    }

    /** The card whose number these bytes are, as {@link PlainLine#sealedCard} gave them. */
    public CardKey card(byte[] sealed, int from, int length) {
        byte[] number = new byte[length];
        CardSeal.turn(sealed, from, length, number);
        return cardOf(number, 0, length);
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
