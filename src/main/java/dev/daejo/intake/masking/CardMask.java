package dev.daejo.intake.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides card numbers in what people read (contract, section 6): {@code card_no} always, and in free text any 13 to 19
 * digits, with blanks or hyphens between them, that pass Luhn. Shown are the last four.
 *
 * <p>How the rule is read: blanks and hyphens cut a run of digits into groups, and a card number is one or several whole
 * groups in a row, so {@code 2025-11-01 4111 1111 1111 1111 12/27} hides the number and nothing else, and an order number
 * of 16 digits that fails Luhn stays. A single group of more than 19 digits is too long to be a card number but may hold
 * one: there any 13 to 19 digits in a row that pass are hidden. Numbers that overlap are hidden as one; nor may the
 * four digits that are shown of one make a number with what follows, so that masking a text again changes nothing.
 */
public final class CardMask {

    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;
    private static final int SHOWN = 4;
    private static final String HIDDEN = "****";
    private static final Pattern NUMBER_IN_NAME = Pattern.compile("(?<!\\p{Nd})(?:\\p{Nd}{13,}"
            + "|\\p{Nd}{4}[-_ .]\\p{Nd}{4}[-_ .]\\p{Nd}{4}[-_ .]\\p{Nd}{1,7}"
            + "|\\p{Nd}{4}[-_ .]\\p{Nd}{6}[-_ .]\\p{Nd}{4,5})(?!\\p{Nd})");
    private static final Pattern BEGINS_WITH_A_DAY =
            Pattern.compile("(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])");

    private CardMask() {}

    /** The text with every card number in it cut to its last four digits; time is linear in its length. */
    public static String mask(String text) {
        return holdsEnoughDigits(text) ? withoutNumbers(text) : text;
    }

    /**
     * A file's name with every card number in it cut to its last four digits. Names are full of days and times, so that
     * here only what is written as card numbers are is taken for one: in a row, or in groups as on a card (4-4-4-4,
     * 4-6-5), and nothing that begins with a day, since no card number begins with 19 or 20. Names are short: it is done
     * again until nothing is left to hide.
     */
    public static String maskName(String name) {
        String masked = name;
        for (String before = ""; !masked.equals(before) && holdsEnoughDigits(masked); ) {
            before = masked;
            masked = NUMBER_IN_NAME.matcher(before).replaceAll(CardMask::hiddenInName);
        }
        return masked;
    }

    private static String hiddenInName(MatchResult found) {
        String digits = found.group().replaceAll("\\P{Nd}", "");
        String masked = digits.length() > LONGEST ? mask(digits) : masked(digits);
        return Matcher.quoteReplacement(masked.equals(digits) ? found.group() : masked);
    }

    private static String masked(String digits) {
        return BEGINS_WITH_A_DAY.matcher(digits).lookingAt() ? digits : mask(digits);
    }

    /** A value of {@code card_no}, whatever it holds, cut to its last four digits. */
    public static String card(String cardNo) {
        return cardNo.isEmpty() ? "" : HIDDEN + lastFour(cardNo);
    }

    /** The last four characters that are digits, or as many as there are. */
    static String lastFour(String cardNo) {
        int from = cardNo.length() - SHOWN;
        return from >= 0 && areDigits(cardNo, from) ? cardNo.substring(from) : lastDigits(cardNo);
    }

    private static boolean areDigits(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String lastDigits(String cardNo) {
        StringBuilder digits = new StringBuilder(SHOWN);
        for (int at = cardNo.length() - 1; at >= 0 && digits.length() < SHOWN; at--) {
            if (Character.isDigit(cardNo.charAt(at))) {
                digits.append(cardNo.charAt(at));
            }
        }
        return digits.reverse().toString();
    }

    private static boolean holdsEnoughDigits(String text) {
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
        }
        return digits >= SHORTEST;
    }

    private static String withoutNumbers(String text) {
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        int at = 0;
        while (at < text.length()) {
            if (!Character.isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            Run run = Run.startingAt(at, text);
            for (Span number : run.numbers()) {
                masked.append(text, copied, run.positionOf(number.first()))
                        .append(HIDDEN)
                        .append(run.lastDigitsOf(number));
                copied = run.positionOf(number.last()) + 1;
            }
            at = run.end();
        }
        return masked.append(text, copied, text.length()).toString();
    }

    private static boolean isBetween(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000' || c == '\uFF0D' || isHyphen(c);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    /** The digits {@code first … last} of a run, both inclusive, counted from 0. */
    private record Span(int first, int last) {

        int length() {
            return last - first + 1;
        }
    }

    /** The digits that nothing but blanks and hyphens stands between. */
    private static final class Run {

        private final String text;
        private final int[] positions;
        private final int end;

        /** {@code luhn[p][n]}: Luhn sum of the first n digits where those at places of parity p count double. */
        private final int[][] luhn;

        private Run(String text, int[] positions, int end) {
            this.text = text;
            this.positions = positions;
            this.end = end;
            this.luhn = new int[2][positions.length + 1];
            for (int n = 0; n < positions.length; n++) {
                int digit = Character.digit(text.charAt(positions[n]), 10);
                int doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
                luhn[0][n + 1] = luhn[0][n] + (n % 2 == 0 ? doubled : digit);
                luhn[1][n + 1] = luhn[1][n] + (n % 2 == 1 ? doubled : digit);
            }
        }

        static Run startingAt(int start, String text) {
            int end = start;
            int digits = 0;
            while (end < text.length() && (Character.isDigit(text.charAt(end)) || isBetween(text.charAt(end)))) {
                digits += Character.isDigit(text.charAt(end)) ? 1 : 0;
                end++;
            }
            int[] positions = new int[digits];
            for (int at = start, n = 0; at < end; at++) {
                if (Character.isDigit(text.charAt(at))) {
                    positions[n++] = at;
                }
            }
            return new Run(text, positions, end);
        }

        int end() {
            return end;
        }

        int positionOf(int digit) {
            return positions[digit];
        }

        String lastDigitsOf(Span number) {
            StringBuilder shown = new StringBuilder(SHOWN);
            for (int digit = number.last() - SHOWN + 1; digit <= number.last(); digit++) {
                shown.append(text.charAt(positions[digit]));
            }
            return shown.toString();
        }

        List<Span> numbers() {
            List<Span> found = new ArrayList<>();
            int shownFrom = positions.length;
            for (int first = 0; first + SHORTEST <= positions.length; first++) {
                for (int length = SHORTEST; length <= LONGEST && first + length <= positions.length; length++) {
                    Span span = new Span(first, first + length - 1);
                    if (mayBeNumber(span, shownFrom) && passesLuhn(span)) {
                        add(found, span);
                        shownFrom = found.get(found.size() - 1).last() - SHOWN + 1;
                    }
                }
            }
            return found;
        }

        private static void add(List<Span> found, Span span) {
            int last = found.size() - 1;
            if (last >= 0 && span.first() <= found.get(last).last()) {
                Span before = found.remove(last);
                found.add(new Span(before.first(), Math.max(before.last(), span.last())));
                return;
            }
            found.add(span);
        }

        /** The four digits that are shown of a hidden number begin a group of their own in what is shown. */
        private boolean mayBeNumber(Span span, int shownFrom) {
            boolean begins = beginsGroup(span.first()) || span.first() == shownFrom;
            return (begins && endsGroup(span.last())) || liesInLongGroup(span);
        }

        private boolean beginsGroup(int digit) {
            return digit == 0 || positions[digit - 1] + 1 < positions[digit];
        }

        private boolean endsGroup(int digit) {
            return digit == positions.length - 1 || positions[digit] + 1 < positions[digit + 1];
        }

        /** Whether the digits stand next to each other, and the group around them has more than 19. */
        private boolean liesInLongGroup(Span span) {
            if (positions[span.last()] - positions[span.first()] >= span.length()) {
                return false;
            }
            int first = span.first();
            while (!beginsGroup(first) && span.last() - first < LONGEST) {
                first--;
            }
            int last = span.last();
            while (!endsGroup(last) && last - first < LONGEST) {
                last++;
            }
            return last - first >= LONGEST;
        }

        private boolean passesLuhn(Span span) {
            int[] sums = luhn[(span.last() + 1) % 2];
            return (sums[span.last() + 1] - sums[span.first()]) % 10 == 0;
        }
    }
}
