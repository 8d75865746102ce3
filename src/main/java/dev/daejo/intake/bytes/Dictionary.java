package dev.daejo.intake.bytes;

import java.nio.charset.StandardCharsets;

/**
 * Gives each distinct text a small number, counting from 0 as they come. Texts that come again are found by hash and
 * confirmed on their bytes. A slot of its index is one long: half of the hash, and the number above 0.
 */
public final class Dictionary {

    private static final int FEWEST_SLOTS = 1 << 8;

    private final Hashing hashing;
    private final Texts texts = new Texts();
    private long[] slots = new long[FEWEST_SLOTS];

    public Dictionary() {
        this((bytes, from, length) -> ByteHash.of(bytes, from, length, 0));
    }

    /** A dictionary by any hash; a poor one only takes longer. */
    public Dictionary(Hashing hashing) {
        this.hashing = hashing;
    }

    public int idOf(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return idOf(utf8, 0, utf8.length);
    }

    public int idOf(byte[] utf8, int from, int length) {
        int tag = (int) (hashing.of(utf8, from, length) >>> Integer.SIZE);
        int slot = tag & (slots.length - 1);
        while (slots[slot] != 0) {
            int id = (int) slots[slot] - 1;
            if ((int) (slots[slot] >>> Integer.SIZE) == tag && texts.holds(id, utf8, from, length)) {
                return id;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        int id = texts.add(utf8, from, length);
        slots[slot] = (long) tag << Integer.SIZE | (id + 1);
        growWhenHalfFull();
        return id;
    }

    private void growWhenHalfFull() {
        if (texts.size() < slots.length / 2) {
            return;
        }
        long[] grown = new long[Math.multiplyExact(slots.length, 2)];
        for (long held : slots) {
            if (held != 0) {
                int slot = (int) (held >>> Integer.SIZE) & (grown.length - 1);
                while (grown[slot] != 0) {
                    slot = (slot + 1) & (grown.length - 1);
                }
                grown[slot] = held;
            }
        }
        slots = grown;
    }

    /** The texts by their numbers. */
    public Texts texts() {
        return texts;
    }

    /** A hash of some bytes. */
    @FunctionalInterface
    public interface Hashing {
        long of(byte[] bytes, int from, int length);
    }
}
