package dev.daejo.gathering.digest.run;

import dev.daejo.gathering.digest.packed.CardText;
import dev.daejo.gathering.digest.packed.PackedReader;
import dev.daejo.reconciliation.statement.CardKey;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Days and cards that were made of rows lately and mostly come again, since they need be made once. For one thread. */
public final class RecentValues {

    /** More than a quarter of a year, so that the days of most nights do not drive each other out. */
    private static final int DAYS = 1 << 7;

    private static final int CARDS = 1 << 2;

    private final @Nullable LocalDate[] days = new LocalDate[DAYS];
    private final long[] numbers = new long[DAYS];
    private final byte[][] cardTexts = new byte[CARDS][0];
    private final @Nullable CardKey[] cards = new CardKey[CARDS];
    private final PackedReader reader = new PackedReader();
    private int nextCard;

    /** A day by its number, counting from 1970-01-01. */
    LocalDate day(long number) {
        int at = (int) number & (DAYS - 1);
        LocalDate known = days[at];
        if (known == null || numbers[at] != number) {
            known = LocalDate.ofEpochDay(number);
            days[at] = known;
            numbers[at] = number;
        }
        return known;
    }

    /** A card by its text as {@link CardText} makes it, behind the length of the text. */
    CardKey card(byte[] bytes, int from, int to) {
        for (int at = 0; at < CARDS; at++) {
            CardKey known = cards[at];
            if (known != null && Arrays.equals(cardTexts[at], 0, cardTexts[at].length, bytes, from, to)) {
                return known;
            }
        }
        return newCard(Arrays.copyOfRange(bytes, from, to));
    }

    private CardKey newCard(byte[] text) {
        reader.begin(text);
        reader.beginRow();
        CardKey card = CardText.card(reader);
        cardTexts[nextCard] = text;
        cards[nextCard] = card;
        nextCard = (nextCard + 1) % CARDS;
        return card;
    }
}
