package dev.daejo.reference;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** What the reference data of two runs is compared by. */
final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256, in hex, over the name, the length and the bytes of each file in the order of the names. */
    static String of(Map<ReferenceFile, byte[]> contents) {
        MessageDigest digest = sha256();
        contents.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(file -> {
            digest.update(file.getKey().fileName().getBytes(StandardCharsets.UTF_8));
            digest.update(ByteBuffer.allocate(Long.BYTES)
                    .putLong(file.getValue().length)
                    .array());
            digest.update(file.getValue());
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
