package dev.daejo.intake.layout;

/** Reads whole amounts where they lie: {@code 1234}, {@code 1,234}, {@code -1,234}, nothing; {@link Money} knows all ways to write one. */
final class PlainMoney {

    private static final int MOST_DIGITS = 18;
    private static final int GROUP = 3;

    private long won;
    private boolean negative;
    private boolean told;

    /** Reads a clean cell; false where it is no amount, or one that is not read here. */
    boolean read(CleanCell cell) {
        won = 0;
        told = !cell.tellsNothing();
        negative = told && cell.bytes()[cell.start()] == '-';
        return !told || readDigits(cell.bytes(), cell.start() + (negative ? 1 : 0), cell.start() + cell.length());
    }

    private boolean readDigits(byte[] bytes, int from, int end) {
        int digits = 0;
        int inGroup = 0;
        boolean grouped = false;
        for (int at = from; at < end; at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9) {
                won = won * 10 + digit;
                digits++;
                inGroup++;
            } else if (bytes[at] == ',' && (grouped ? inGroup == GROUP : inGroup >= 1 && inGroup <= GROUP)) {
                grouped = true;
                inGroup = 0;
            } else {
                return false;
            }
            if (digits > MOST_DIGITS) {
                return false;
            }
        }
        return digits > 0 && (!grouped || inGroup == GROUP);
    }

    /** Without its sign. */
    long won() {
        return won;
    }

    boolean isNegative() {
        return negative;
    }

    /** Whether there is an amount, be it zero. */
    boolean isTold() {
        return told;
    }

    /** Whether there is an amount that is not zero. */
    boolean isSome() {
        return won != 0;
    }
}
