package dev.daejo.intake.layout;

import dev.daejo.intake.bytes.TextBuffer;
import java.nio.charset.StandardCharsets;

/** Makes the keys of plain rows as {@link LineKeys} makes them, of bytes. */
final class PlainKeys {

    private static final byte[] WON = "KRW".getBytes(StandardCharsets.US_ASCII);
    private static final byte[][] SIDES = {
        Side.PURCHASE.name().getBytes(StandardCharsets.US_ASCII),
        Side.CANCEL.name().getBytes(StandardCharsets.US_ASCII)
    };
    private static final int SHOWN = 4;

    private final LineKeys keys;
    private final TextBuffer said = new TextBuffer();
    private final TextBuffer key = new TextBuffer();
    private final byte[] lastFour = new byte[SHOWN];

    PlainKeys(LineKeys keys) {
        this.keys = keys;
    }

    /** Counts the next line that says this, and makes its key. */
    TextBuffer next(boolean isCancel, PlainTexts texts, DateForms usedOn, long won) {
        byte[] side = SIDES[isCancel ? 1 : 0];
        said.clear();
        said.append(side, 0, side.length);
        tell(texts.memberId());
        said.append(LineKeys.BETWEEN);
        tellLastFour(texts.cardNo());
        tell(texts.approvalNo());
        said.append(LineKeys.BETWEEN);
        if (texts.approvalNo().isEmpty()) {
            append(texts.merchantName());
        }
        tellDay(usedOn);
        said.append(LineKeys.BETWEEN);
        said.appendNumber(won, 1);
        said.append(LineKeys.BETWEEN);
        said.append(WON, 0, WON.length);
        return keyWith(texts.instalment());
    }

    private TextBuffer keyWith(CleanCell instalment) {
        int length = said.size();
        if (!instalment.isEmpty()) {
            said.append(LineKeys.BETWEEN);
            tell(instalment);
        }
        key.clear();
        keys.next(said, length, key);
        return key;
    }

    private void tell(CleanCell text) {
        said.append(LineKeys.BETWEEN);
        append(text);
    }

    private void append(CleanCell text) {
        said.append(text.bytes(), text.start(), text.length());
    }

    private void tellDay(DateForms usedOn) {
        said.append(LineKeys.BETWEEN);
        said.appendNumber(usedOn.year(), 4);
        said.append('-');
        said.appendNumber(usedOn.month(), 2);
        said.append('-');
        said.appendNumber(usedOn.dayOfMonth(), 2);
    }

    private void tellLastFour(CleanCell cardNo) {
        int from = SHOWN;
        for (int at = cardNo.start() + cardNo.length() - 1; at >= cardNo.start() && from > 0; at--) {
            byte here = cardNo.bytes()[at];
            if (here >= '0' && here <= '9') {
                lastFour[--from] = here;
            }
        }
        said.append(lastFour, from, SHOWN - from);
    }
}
