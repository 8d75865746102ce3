package dev.daejo.report.table;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from reading a text as a formula (the contract, section 6): such a text gets a leading apostrophe.
 *
 * <p>A text is taken for a formula by its first character: {@code = + - @}, their full-width forms, tab, CR or LF. A plain
 * number, such as {@code -5}, stays bare, since a number is never guarded.
 */
final class FormulaGuard {

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private FormulaGuard() {}

    static String guard(String text) {
        return startsFormula(text) && !PLAIN_NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
