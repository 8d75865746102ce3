package dev.daejo.report.words;

/**
 * The places of a text that are to be filled: {@code %s} one after the other, {@code %2$s} by number. A percent sign of any
 * other kind is one. Letters and lists fill many hundred thousand texts a night, which a general formatter is too slow for.
 */
final class Places {

    private static final char MARK = '%';

    private final String text;
    private final Object[] fillings;
    private final StringBuilder filled;
    private int next;

    private Places(String text, Object... fillings) {
        this.text = text;
        this.fillings = fillings;
        this.filled = new StringBuilder(text.length() * 2);
    }

    /** @throws IndexOutOfBoundsException when the text has a place that nothing fills, which is an error of ours */
    static String filled(String text, Object... fillings) {
        return new Places(text, fillings).filled();
    }

    private String filled() {
        int at = 0;
        for (int mark = text.indexOf(MARK); mark >= 0; mark = text.indexOf(MARK, at)) {
            filled.append(text, at, mark);
            at = afterPlace(mark);
        }
        return filled.append(text, at, text.length()).toString();
    }

    /** Fills the place at a mark, if it is one, and says where the text goes on. */
    private int afterPlace(int mark) {
        if (text.startsWith("s", mark + 1)) {
            filled.append(fillings[next++]);
            return mark + 2;
        }
        int end = mark + 1;
        while (end < text.length() && Character.digit(text.charAt(end), 10) >= 0) {
            end++;
        }
        if (end == mark + 1 || !text.startsWith("$s", end)) {
            filled.append(MARK);
            return mark + 1;
        }
        filled.append(fillings[Integer.parseInt(text, mark + 1, end, 10) - 1]);
        return end + 2;
    }
}
