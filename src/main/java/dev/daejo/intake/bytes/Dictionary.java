package dev.daejo.intake.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Gives each distinct text a small number, counting from 0 as they come. Texts that come again are found by hash and
 * confirmed on their bytes.
 *
 * <p>A slot of its index is four longs: the text itself where it has at most twenty-four bytes, so that a look at the slot is
 * enough, else zeros; and a part of the hash, the length of a short text, and the number above 0.
 */
public final class Dictionary {

    private static final int FEWEST_SLOTS = 1 << 6;
    private static final int SLOT = 4;
    private static final int SHORT = 3 * Long.BYTES;
    private static final int LONG = SHORT + 1;
    private static final int LENGTH_BITS = 5;
    /** So many slots for a text are too many. */
    private static final int ROOMY = 16;

    /** The first bits of a hash, above the length and the number. */
    private static final int TAG_SHIFT = Integer.SIZE + LENGTH_BITS;

    private final Hashing hashing;
    private final Texts texts = new Texts();
    private long[] slots = new long[FEWEST_SLOTS * SLOT];
    private int mask = FEWEST_SLOTS - 1;

    public Dictionary() {
        this(ByteHash::ofText);
    }

    /** A dictionary by any hash; a poor one only takes longer. */
    public Dictionary(Hashing hashing) {
        this.hashing = hashing;
    }

    public int idOf(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return idOf(utf8, 0, utf8.length);
    }

    private int slotOf(long hash) {
        return ((int) (hash >>> TAG_SHIFT) & mask) * SLOT;
    }

    public int idOf(byte[] utf8, int from, int length) {
        long hash = hashing.of(utf8, from, length);
        boolean isShort = length <= SHORT;
        long first = isShort ? LeadingBytes.of(utf8, from, length) : 0;
        long second = isShort ? LeadingBytes.of(utf8, from + Long.BYTES, length - Long.BYTES) : 0;
        long third = isShort ? LeadingBytes.of(utf8, from + 2 * Long.BYTES, length - 2 * Long.BYTES) : 0;
        long sought = hash >>> TAG_SHIFT << LENGTH_BITS | (isShort ? length : LONG);
        int slot = slotOf(hash);
        for (long held = slots[slot + 3]; held != 0; held = slots[slot + 3]) {
            if (held >>> Integer.SIZE == sought
                    && slots[slot] == first
                    && slots[slot + 1] == second
                    && slots[slot + 2] == third
                    && (isShort || texts.holds((int) held - 1, utf8, from, length))) {
                return (int) held - 1;
            }
            slot = next(slot);
        }
        int id = texts.add(utf8, from, length);
        put(slot, first, second, third, sought << Integer.SIZE | (id + 1));
        growWhenHalfFull();
        return id;
    }

    private int next(int slot) {
        return (slot + SLOT) & (slots.length - 1);
    }

    private void put(int slot, long first, long second, long third, long rest) {
        slots[slot] = first;
        slots[slot + 1] = second;
        slots[slot + 2] = third;
        slots[slot + 3] = rest;
    }

    private void growWhenHalfFull() {
        if (texts.size() <= mask / 2) {
            return;
        }
        long[] before = slots;
        mask = 2 * mask + 1;
        slots = new long[Math.multiplyExact(before.length, 2)];
        for (int old = 0; old < before.length; old += SLOT) {
            if (before[old + 3] != 0) {
                int slot = slotOf(before[old + 3]);
                while (slots[slot + 3] != 0) {
                    slot = next(slot);
                }
                put(slot, before[old], before[old + 1], before[old + 2], before[old + 3]);
            }
        }
    }

    /** Forgets all texts, and gives up its room where that is much more than these took. */
    public void clear() {
        if (slots.length > FEWEST_SLOTS * SLOT && texts.size() < mask / ROOMY) {
            slots = new long[FEWEST_SLOTS * SLOT];
            mask = FEWEST_SLOTS - 1;
        } else {
            Arrays.fill(slots, 0);
        }
        texts.clear();
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
