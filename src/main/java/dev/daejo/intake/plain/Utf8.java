package dev.daejo.intake.plain;

/** Which bytes are a character of UTF-8 (RFC 3629). */
final class Utf8 {

    private Utf8() {}

    /** Where the character that begins here with a byte beyond ASCII ends. */
    static int end(byte[] bytes, int at, int limit) {
        int length = length(bytes[at]);
        if (length == 0) {
            return Characters.STRANGE;
        }
        if (at + length > limit) {
            return Characters.CUT_SHORT;
        }
        return isCharacter(bytes, at, length) ? at + length : Characters.STRANGE;
    }

    /** How many bytes a character has that begins with this one; 0 when none does. */
    private static int length(byte first) {
        int value = first & 0xFF;
        if (value < 0xC2 || value > 0xF4) {
            return 0;
        }
        return value < 0xE0 ? 2 : value < 0xF0 ? 3 : 4;
    }

    /** Whether so many bytes, of which the first fits, are one character. */
    private static boolean isCharacter(byte[] bytes, int at, int length) {
        for (int behind = at + 1; behind < at + length; behind++) {
            if ((bytes[behind] & 0xC0) != 0x80) {
                return false;
            }
        }
        int second = bytes[at + 1] & 0xFF;
        return switch (bytes[at] & 0xFF) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }
}
