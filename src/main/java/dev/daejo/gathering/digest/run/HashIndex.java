package dev.daejo.gathering.digest.run;

import java.util.function.IntPredicate;

/**
 * An open-addressing index from hashes to the numbers of things that lie elsewhere. A slot is one long: 32 bits of the
 * hash and the number. Whoever asks confirms equality on the thing itself.
 */
public final class HashIndex {

    /** Stands for no value. */
    public static final int NOTHING = -1;

    private static final int FEWEST_SLOT_BITS = 4;
    private static final int MOST_SLOT_BITS = 30;

    private int slotBits;
    private long[] slots;
    private int taken;

    /** An index with room for so many numbers; it grows when there are more. */
    public HashIndex(int expected) {
        slotBits = FEWEST_SLOT_BITS;
        while (fullAt(1 << slotBits) < expected && slotBits < MOST_SLOT_BITS) {
            slotBits++;
        }
        slots = new long[1 << slotBits];
    }

    /** The slot of the number under this hash that is the {@code same}, else the free slot where it would go. */
    public int slot(long hash, IntPredicate same) {
        growWhenFull();
        int tag = (int) (hash >>> 32);
        int slot = home(tag);
        while (slots[slot] != 0 && !((int) (slots[slot] >>> 32) == tag && same.test(number(slot)))) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** The number in a slot, or {@link #NOTHING} when it is free. */
    public int number(int slot) {
        return (int) slots[slot] - 1;
    }

    /** Puts a number into a slot found by {@link #slot} with the same hash just before. */
    public void put(int slot, long hash, int number) {
        if (slots[slot] == 0) {
            taken++;
        }
        slots[slot] = (hash & 0xFFFFFFFF00000000L) | (number + 1);
    }

    private int home(int tag) {
        return tag >>> (Integer.SIZE - slotBits);
    }

    private void growWhenFull() {
        if (taken < fullAt(slots.length)) {
            return;
        }
        long[] old = slots;
        slotBits++;
        slots = new long[Math.multiplyExact(old.length, 2)];
        for (long held : old) {
            if (held != 0) {
                slots[freeSlot((int) (held >>> 32))] = held;
            }
        }
    }

    private static int fullAt(int slots) {
        return slots / 4 * 3;
    }

    private int freeSlot(int tag) {
        int slot = home(tag);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
