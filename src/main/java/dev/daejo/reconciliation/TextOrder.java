package dev.daejo.reconciliation;

import java.util.Comparator;

/** The one order of texts: by Unicode code point, which is also that of their UTF-8 bytes and of PostgreSQL's "C". */
public final class TextOrder {

    /** Compares by code point; {@link String#compareTo} would put a supplementary character before U+E000. */
    public static final Comparator<String> BY_CODE_POINT = TextOrder::compare;

    private TextOrder() {}

    private static int compare(String left, String right) {
        int shared = Math.min(left.length(), right.length());
        for (int at = 0; at < shared; at++) {
            char a = left.charAt(at);
            char b = right.charAt(at);
            if (a != b) {
                return Character.isSurrogate(a) == Character.isSurrogate(b)
                        ? Character.compare(a, b)
                        : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
