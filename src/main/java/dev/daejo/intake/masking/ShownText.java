package dev.daejo.intake.masking;

/** What may be shown of texts that came from outside: no card number, not too much, and nothing that is not seen. */
public final class ShownText {

    private static final int LONGEST_SHOWN = 100;

    private ShownText() {}

    /** What is left of a name that people may see: card numbers hidden, cut, and no character that is not seen. */
    public static String shownName(String name) {
        return CardMask.maskName(cut(visible(CardMask.maskName(name))));
    }

    /** Control characters as their pictures, so that no name breaks a line of a log or a terminal. */
    public static String visible(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().map(ShownText::picture).forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static int picture(int codePoint) {
        if (codePoint < ' ') {
            return 0x2400 + codePoint;
        }
        return Character.isISOControl(codePoint) || isSteering(codePoint) ? 0xFFFD : codePoint;
    }

    /** Whether a character changes how those around it are shown: line separators, and turns of the writing direction. */
    private static boolean isSteering(int codePoint) {
        return codePoint == 0x2028
                || codePoint == 0x2029
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /**
     * What may be shown of a text from a file: card numbers hidden, also those that only cutting would make of longer
     * numbers, cut, and without NUL, which no database text holds.
     */
    public static String shown(String text) {
        return CardMask.mask(cut(CardMask.mask(text))).replace('\0', '\u2400');
    }

    private static String cut(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
