package dev.daejo.intake.layout;

import dev.daejo.intake.bytes.TextBuffer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Makes keys for the lines of one export that has none: the first 128 bits of a SHA-256 over what the line says, and from
 * the second equal line on its number among the equals. So two equal purchases of a day stay two, and the same lines in
 * another export of overlapping days are the same lines.
 *
 * <p>Of a card only the last four digits go in: a hash of a card number can be turned back, and one under the key of the
 * store would make two stores give two reports.
 */
final class LineKeys {

    static final char BETWEEN = '\u001F';
    private static final int BYTES = 16;

    private final MessageDigest digest = Sha256Hex.digest();
    private final Ordinals ordinals = new Ordinals();
    private final byte[] hashed = new byte[digest.getDigestLength()];

    /** What a line says that is not told by another one, too. */
    record Said(
            Side side,
            String memberId,
            String lastFour,
            String approvalNo,
            String merchant,
            String day,
            String amount,
            String currency) {

        /** An approval number tells a line better than the merchant's name, which exports write in several ways. */
        String asText() {
            return String.join(
                    String.valueOf(BETWEEN),
                    side.name(),
                    memberId,
                    lastFour,
                    approvalNo,
                    approvalNo.isEmpty() ? merchant : "",
                    day,
                    amount,
                    currency);
        }
    }

    /**
     * The key of a line.
     *
     * @param hash the first 128 bits of the hash of what it says, in hex
     * @param ordinal which of the lines that say the same it is, 1 being the first
     */
    record Key(String hash, int ordinal) {

        @Override
        public String toString() {
            return ordinal == 1 ? hash : hash + "-" + ordinal;
        }
    }

    /** The key of the next line that says this; those of other instalments are not counted with it. */
    Key next(Said said, String instalment) {
        String text = said.asText();
        byte[] hash = hash(text);
        byte[] counted = instalment.isEmpty() ? hash : hash(text + BETWEEN + BETWEEN + instalment);
        ByteBuffer bits = ByteBuffer.wrap(counted);
        return new Key(hex(hash), ordinals.next(bits.getLong(), bits.getLong()));
    }

    /**
     * Appends the key of the next line that says this.
     *
     * @param said as text, and behind it twice {@link #BETWEEN} and the instalment where there is one
     * @param length of what it says without the instalment
     */
    void next(TextBuffer said, int length, TextBuffer key) {
        hash(said, said.size());
        ByteBuffer bits = ByteBuffer.wrap(hashed);
        int ordinal = ordinals.next(bits.getLong(), bits.getLong());
        if (length < said.size()) {
            hash(said, length);
        }
        key.appendHex(hashed, BYTES);
        if (ordinal > 1) {
            key.append('-');
            key.appendNumber(ordinal, 1);
        }
    }

    private void hash(TextBuffer text, int length) {
        try {
            digest.update(text.bytes(), 0, length);
            digest.digest(hashed, 0, hashed.length);
        } catch (DigestException e) {
            throw new IllegalStateException("A SHA-256 has %d bytes".formatted(hashed.length), e);
        }
    }

    /** The key of the so manieth line that says this. */
    Key key(Said said, int ordinal) {
        return new Key(hex(hash(said.asText())), ordinal);
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }

    private byte[] hash(String text) {
        return digest.digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
