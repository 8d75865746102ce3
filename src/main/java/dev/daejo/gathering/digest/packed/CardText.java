package dev.daejo.gathering.digest.packed;

import dev.daejo.reconciliation.statement.CardKey;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A card as a dictionary holds it: whether the token is hex, then how long it is, the token, and the last four. */
public final class CardText {

    private static final HexFormat HEX = HexFormat.of();

    private CardText() {}

    /** What a run says of a card. */
    public static byte[] of(CardKey card) {
        boolean hex = isHex(card.token());
        byte[] token = hex ? HEX.parseHex(card.token()) : card.token().getBytes(StandardCharsets.UTF_8);
        PackedWriter text = new PackedWriter();
        text.number(hex ? 1 : 0).text(token).text(card.lastFour());
        return text.taken();
    }

    /** Whether the token is told again just so when its hex digits are read as bytes. */
    private static boolean isHex(String token) {
        for (int at = 0; at < token.length(); at++) {
            char digit = token.charAt(at);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return token.length() % 2 == 0;
    }

    /** The card of which a run says this. */
    public static CardKey card(PackedReader reader) {
        if (reader.number() == 0) {
            return new CardKey(reader.text(), reader.text());
        }
        int length = reader.smallNumber();
        int from = reader.skip(length);
        return new CardKey(HEX.formatHex(reader.bytes(), from, from + length), reader.text());
    }
}
