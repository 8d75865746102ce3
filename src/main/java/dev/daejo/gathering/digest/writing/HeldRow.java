package dev.daejo.gathering.digest.writing;

import dev.daejo.gathering.digest.packed.CardText;
import dev.daejo.gathering.digest.packed.PackedWriter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * How a row lies in memory until its run is written: the length of its packed fields, the hash of its key, the lengths of
 * its member's id and of its card, then the id, the card and the packed fields. Of a card the first byte says its form.
 */
final class HeldRow {

    /** The first byte of a card that lies there as {@link CardText}. */
    static final byte CARD_TEXT = 0;

    /** The first byte of a card whose number lies there sealed. */
    static final byte SEALED_CARD = 1;

    private static final byte[] NO_CARD = {};

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int KEY = Integer.BYTES;
    private static final int MEMBER_LENGTH = KEY + Long.BYTES;
    private static final int CARD_LENGTH = MEMBER_LENGTH + Integer.BYTES;
    private static final int HEAD = CARD_LENGTH + Integer.BYTES;

    private final PackedWriter bytes = new PackedWriter();
    private int fieldsAt;

    /** Begins a row without a card; its fields are to be packed behind. */
    PackedWriter begin(byte[] member) {
        return begin(member, 0, member.length, CARD_TEXT, NO_CARD, 0, 0);
    }

    /** Begins a row; its fields are to be packed behind. */
    PackedWriter begin(byte[] member, int from, int length, byte form, byte[] card, int cardFrom, int cardLength) {
        int cardBytes = cardLength == 0 ? 0 : 1 + cardLength;
        bytes.clear();
        bytes.leave(HEAD).raw(member, from, length);
        if (cardBytes > 0) {
            bytes.one(form).raw(card, cardFrom, cardLength);
        }
        fieldsAt = bytes.length();
        INT.set(bytes.bytes(), MEMBER_LENGTH, length);
        INT.set(bytes.bytes(), CARD_LENGTH, cardBytes);
        return bytes;
    }

    /** Says what the row contends for, when its fields are packed. */
    void end(long key) {
        INT.set(bytes.bytes(), 0, fieldsLength());
        LONG.set(bytes.bytes(), KEY, key);
    }

    int fieldsLength() {
        return bytes.length() - fieldsAt;
    }

    /** Where it lies, from the beginning on. */
    byte[] bytes() {
        return bytes.bytes();
    }

    int length() {
        return bytes.length();
    }

    /** How many bytes the row has that lies here. */
    static int length(byte[] block, int at) {
        return fields(block, at) + fieldsLength(block, at) - at;
    }

    static int fieldsLength(byte[] block, int at) {
        return (int) INT.get(block, at);
    }

    static long key(byte[] block, int at) {
        return (long) LONG.get(block, at + KEY);
    }

    static int member(int at) {
        return at + HEAD;
    }

    static int memberLength(byte[] block, int at) {
        return (int) INT.get(block, at + MEMBER_LENGTH);
    }

    /** Where the card lies, its form first. */
    static int card(byte[] block, int at) {
        return member(at) + memberLength(block, at);
    }

    /** How long the card is, its form included; 0 where the row has none. */
    static int cardLength(byte[] block, int at) {
        return (int) INT.get(block, at + CARD_LENGTH);
    }

    /** Where the packed fields lie. */
    static int fields(byte[] block, int at) {
        return card(block, at) + cardLength(block, at);
    }
}
