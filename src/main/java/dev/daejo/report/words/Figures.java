package dev.daejo.report.words;

/** Numbers as people read them. */
public final class Figures {

    private static final int GROUP = 3;

    private Figures() {}

    /** A whole number with a comma between thousands, whatever the machine's locale. */
    public static String grouped(Number number) {
        StringBuilder digits = new StringBuilder(number.toString());
        int first = digits.charAt(0) == '-' ? 1 : 0;
        for (int at = digits.length() - GROUP; at > first; at -= GROUP) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
