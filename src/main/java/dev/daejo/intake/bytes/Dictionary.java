package dev.daejo.intake.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Gives each distinct text a small number, counting from 0 as they come. Texts that come again are found by hash and
 * confirmed on their bytes.
 *
 * <p>A slot of its index is four longs: the text itself where it has at most twenty-four bytes, so that a look at the slot is
 * enough, else zeros; and a part of the hash, the length of a short text, and the number above 0.
 */
public final class Dictionary {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int FEWEST_SLOTS = 1 << 6;
    private static final int SLOT = 4;
    private static final int SHORT = 3 * Long.BYTES;
    private static final int LONG = SHORT + 1;
    private static final int LENGTH_BITS = 5;
    /** The first bits of a hash, above the length and the number. */
    private static final int TAG_SHIFT = Integer.SIZE + LENGTH_BITS;

    private final Hashing hashing;
    private final Texts texts = new Texts();
    private long[] slots = new long[FEWEST_SLOTS * SLOT];
    private int mask = FEWEST_SLOTS - 1;

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
        return idOf(utf8, from, length, hashing.of(utf8, from, length));
    }

    /** The numbers of several texts, in their order. */
    public void idsOf(PendingTexts pending, int[] ids) {
        long seen = 0;
        for (int text = 0; text < pending.count(); text++) {
            long hash = hashing.of(pending.bytes(), pending.start(text), pending.length(text));
            pending.hashes()[text] = hash;
            // Nobody waits for these slots, so that they all come from memory at the same time.
            seen += slots[slotOf(hash)];
        }
        pending.hashes()[PendingTexts.MOST] = seen;
        for (int text = 0; text < pending.count(); text++) {
            ids[text] = idOf(pending.bytes(), pending.start(text), pending.length(text), pending.hashes()[text]);
        }
    }

    private int slotOf(long hash) {
        return ((int) (hash >>> TAG_SHIFT) & mask) * SLOT;
    }

    private int idOf(byte[] utf8, int from, int length, long hash) {
        boolean isShort = length <= SHORT;
        long first = isShort ? eightBytes(utf8, from, length) : 0;
        long second = isShort ? eightBytes(utf8, from + Long.BYTES, length - Long.BYTES) : 0;
        long third = isShort ? eightBytes(utf8, from + 2 * Long.BYTES, length - 2 * Long.BYTES) : 0;
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

    /** The first bytes of so many, eight at most; zeros behind them. */
    private static long eightBytes(byte[] bytes, int from, int length) {
        if (length <= 0) {
            return 0;
        }
        if (from + Long.BYTES <= bytes.length) {
            long eight = (long) EIGHT_BYTES.get(bytes, from);
            return length >= Long.BYTES ? eight : eight & -1L >>> (Long.SIZE - length * Byte.SIZE);
        }
        long eight = 0;
        for (int at = from + length - 1; at >= from; at--) {
            eight = eight << Byte.SIZE | (bytes[at] & 0xFF);
        }
        return eight;
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
