package dev.daejo.intake.plain;

import java.security.SecureRandom;

/**
 * Hides card numbers from whoever holds rows until they are put in order, and shows them again in here alone: a number is
 * covered by random bytes that this process made. Equal numbers are hidden in the same way, so that they can be told apart
 * from others. It keeps a number from being shown by accident; it is no encryption, and nothing sealed is kept on disk.
 */
final class CardSeal {

    private static final int LENGTH = 1 << 6;
    private static final byte[] COVER = cover();

    private CardSeal() {}

    private static byte[] cover() {
        byte[] cover = new byte[LENGTH];
        new SecureRandom().nextBytes(cover);
        return cover;
    }

    /** Covers bytes, or uncovers those that were covered, into the beginning of others. */
    static void turn(byte[] bytes, int from, int length, byte[] into) {
        for (int at = 0; at < length; at++) {
            into[at] = (byte) (bytes[from + at] ^ COVER[at & (LENGTH - 1)]);
        }
    }
}
