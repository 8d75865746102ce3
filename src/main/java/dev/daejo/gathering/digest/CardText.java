package dev.daejo.gathering.digest;

import dev.daejo.reconciliation.statement.CardKey;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A card as a dictionary holds it: whether the token is hex, then how long it is, the token, and the last four. */
final class CardText {

    private static final HexFormat HEX = HexFormat.of();
    private static final Pattern HEX_TOKEN = Pattern.compile("([0-9a-f]{2}){1,100}");

    private CardText() {}

    static byte[] of(CardKey card) {
        boolean hex = HEX_TOKEN.matcher(card.token()).matches();
        byte[] token = hex ? HEX.parseHex(card.token()) : card.token().getBytes(StandardCharsets.UTF_8);
        PackedWriter text = new PackedWriter();
        text.number(hex ? 1 : 0).text(token).text(card.lastFour());
        return text.taken();
    }

    static CardKey card(PackedReader reader) {
        if (reader.number() == 0) {
            return new CardKey(reader.text(), reader.text());
        }
        int length = reader.smallNumber();
        int from = reader.skip(length);
        return new CardKey(HEX.formatHex(reader.bytes(), from, from + length), reader.text());
    }
}
