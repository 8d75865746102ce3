package dev.daejo.intake.layout;

import java.text.Normalizer;
import java.util.Locale;

/** Header names and ids as they are compared: how they are composed, spaced, cased or dotted makes no difference. */
final class Names {

    private Names() {}

    /** A header name in NFKC without blanks and line breaks, in small letters, every middle dot alike. */
    static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        name.codePoints()
                .filter(c -> !isBlank(c))
                .map(c -> isMiddleDot(c) ? '·' : c)
                .forEach(folded::appendCodePoint);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** A counterparty's id without hyphens, underscores and blanks, in small letters. */
    static String foldId(String id) {
        return fold(id).replace("-", "").replace("_", "");
    }

    /** The text without any blanks. */
    static String unspaced(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isBlank(text.charAt(at))) {
                StringBuilder kept = new StringBuilder(text.length());
                text.codePoints().filter(c -> !isBlank(c)).forEach(kept::appendCodePoint);
                return kept.toString();
            }
        }
        return text;
    }

    /** Blanks of every script, line breaks, and the marks that editors leave between characters. */
    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static boolean isMiddleDot(int c) {
        return c == 'ㆍ' || c == '・' || c == '･' || c == '‧' || c == '•' || c == '∙';
    }
}
