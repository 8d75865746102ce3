package dev.daejo.intake.layout;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount as exports write them: {@code 1,234원}, {@code ₩1,234}, {@code -15,000}, {@code (12,000)}, {@code △3,000},
 * {@code 12.50}; blank or a lone {@code -} is none.
 *
 * @param digits without sign and separators, without leading zeros; empty where there is no amount
 */
record Money(String digits, boolean negative) {

    static final String EXPECTED = "1,234, 1,234원, -1,234, (1,234) 같은 금액 또는 빈 값";

    static final Money NONE = new Money("", false);
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<open>\\()?(?<sign>[-−△▲])?[₩￦\\\\]?(?<digits>[0-9]{1,3}(,[0-9]{3})+|[0-9]+)(?<rest>\\.[0-9]+)?원?(?<close>\\))?");

    /** Reads a clean cell; {@code null} when it is no amount. */
    static @Nullable Money read(String cell) {
        if (cell.isEmpty() || cell.equals("-")) {
            return NONE;
        }
        if (isDigits(cell)) {
            return new Money(withoutLeadingZeros(cell), false);
        }
        Matcher written = WRITTEN.matcher(Names.unspaced(cell));
        if (!written.matches() || (written.group("open") == null) != (written.group("close") == null)) {
            return null;
        }
        boolean bracketed = written.group("open") != null;
        if (bracketed && written.group("sign") != null) {
            return null;
        }
        String whole = Objects.requireNonNull(written.group("digits")).replace(",", "");
        String rest = written.group("rest");
        return new Money(
                withoutLeadingZeros(whole) + (rest == null ? "" : rest), bracketed || written.group("sign") != null);
    }

    private static boolean isDigits(String cell) {
        for (int at = 0; at < cell.length(); at++) {
            if (cell.charAt(at) < '0' || cell.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether an amount is told that is not zero. */
    boolean isSome() {
        for (int at = 0; at < digits.length(); at++) {
            if (digits.charAt(at) >= '1' && digits.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static String withoutLeadingZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }
}
