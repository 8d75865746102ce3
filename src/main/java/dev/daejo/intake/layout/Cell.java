package dev.daejo.intake.layout;

import java.text.Normalizer;

/** The value of a cell as it is meant. */
final class Cell {

    private static final char FIRST_JAMO = '\u1100';
    private static final char LAST_JAMO = '\u11FF';

    private Cell() {}

    /** Without the blanks around it, composed, and taken out of a spreadsheet's {@code ="…"}, which keeps leading zeros. */
    static String clean(String cell) {
        String stripped = strip(cell);
        if (stripped.length() >= 3 && stripped.startsWith("=\"") && stripped.endsWith("\"")) {
            stripped = strip(stripped.substring(2, stripped.length() - 1));
        }
        return isDecomposed(stripped) ? Normalizer.normalize(stripped, Normalizer.Form.NFC) : stripped;
    }

    /** A card number without the blanks and hyphens in it. */
    static String cardNo(String written) {
        return Names.unspaced(written).replace("-", "");
    }

    static boolean isBlank(String cell) {
        for (int at = 0; at < cell.length(); at++) {
            if (!Names.isBlank(cell.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    static boolean hasDigit(String cell) {
        for (int at = 0; at < cell.length(); at++) {
            if (cell.charAt(at) >= '0' && cell.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static String strip(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && Names.isBlank(cell.charAt(start))) {
            start++;
        }
        while (end > start && Names.isBlank(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    private static boolean isDecomposed(String cell) {
        for (int at = 0; at < cell.length(); at++) {
            if (cell.charAt(at) >= FIRST_JAMO && cell.charAt(at) <= LAST_JAMO) {
                return true;
            }
        }
        return false;
    }
}
