package dev.daejo.reconciliation;

import java.util.UUID;

/**
 * An id that follows from a key alone, so that it is the same over the nights, the stores and the machines.
 *
 * <p>Eighty bits of the key's name-based UUID in twenty letters: a row of digits could be taken for a card number.
 */
public final class StableId {

    private static final String LETTERS = "bcdfghjkmnpqrstv";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;
    private static final char SEPARATOR = '\u001f';

    private StableId() {}

    /** The id of a key; equal keys are told apart by their number, from 1. */
    public static String of(char kind, int number, String... key) {
        String joined = String.join(String.valueOf(SEPARATOR), key);
        UUID hash = UUID.nameUUIDFromBytes(bytes(joined));
        StringBuilder id = new StringBuilder().append(kind);
        long high = hash.getMostSignificantBits();
        long low = hash.getLeastSignificantBits();
        for (int group = 0; group < GROUPS; group++) {
            id.append('-');
            for (int at = 0; at < GROUP_LENGTH; at++) {
                id.append(LETTERS.charAt((int) (low & 15)));
                low = (low >>> 4) | (high << 60);
                high >>>= 4;
            }
        }
        return number == 1 ? id.toString() : id.append('-').append(number).toString();
    }

    private static byte[] bytes(String text) {
        byte[] bytes = new byte[text.length() * 2];
        for (int at = 0; at < text.length(); at++) {
            bytes[2 * at] = (byte) (text.charAt(at) >>> 8);
            bytes[2 * at + 1] = (byte) text.charAt(at);
        }
        return bytes;
    }
}
