package dev.daejo.intake.plain;

import java.nio.charset.Charset;

/** Which bytes beyond ASCII are a character of MS949: always two, the second of them a letter or beyond ASCII, too. */
final class TwoBytes {

    static final Charset MS949 = Charset.forName("MS949");

    private static final String NO_CHARACTER = "\uFFFD";
    private static final boolean[] CHARACTERS = new boolean[1 << Character.SIZE];

    static {
        for (int both = 0x80 << Byte.SIZE; both < 1 << Character.SIZE; both++) {
            String decoded = new String(new byte[] {(byte) (both >> Byte.SIZE), (byte) both}, MS949);
            CHARACTERS[both] = decoded.length() == 1 && !decoded.equals(NO_CHARACTER);
        }
    }

    private TwoBytes() {}

    /** Where the character that begins here with a byte beyond ASCII ends. */
    static int end(byte[] bytes, int at, int limit) {
        if (at + 1 == limit) {
            return Characters.CUT_SHORT;
        }
        int both = (bytes[at] & 0xFF) << Byte.SIZE | (bytes[at + 1] & 0xFF);
        return CHARACTERS[both] ? at + 2 : Characters.STRANGE;
    }
}
