package dev.daejo.gathering;

import java.nio.charset.StandardCharsets;
import java.util.function.ToLongFunction;

/**
 * Gives each distinct text a small number, counting from 0 as they come. Texts that come again are found by hash and
 * confirmed on their bytes.
 */
final class Dictionary {

    private final Texts texts = new Texts();
    private final HashIndex index = new HashIndex(0);
    private final ToLongFunction<byte[]> hash;

    Dictionary() {
        this(utf8 -> ByteHash.of(utf8, 0, utf8.length, 0));
    }

    /** A dictionary by any hash; a poor one only takes longer. */
    Dictionary(ToLongFunction<byte[]> hash) {
        this.hash = hash;
    }

    int idOf(String text) {
        return idOf(text.getBytes(StandardCharsets.UTF_8));
    }

    int idOf(byte[] utf8) {
        long hashOfText = hash.applyAsLong(utf8);
        int slot = index.slot(hashOfText, id -> texts.holds(id, utf8));
        int known = index.number(slot);
        if (known != HashIndex.NOTHING) {
            return known;
        }
        int id = texts.size();
        index.put(slot, hashOfText, id);
        texts.add(utf8);
        return id;
    }

    /** The texts by their numbers, without what is only needed to number more. */
    Texts texts() {
        return texts;
    }
}
