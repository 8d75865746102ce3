package dev.daejo.intake.layout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

    private static final char BETWEEN = '\u001F';
    private static final int BYTES = 16;

    private final MessageDigest digest = Sha256Hex.digest();
    private final Ordinals ordinals = new Ordinals();

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

    /** Which of the lines that say the same this is, 1 being the first; those of other instalments are not among them. */
    int ordinal(Said said, String instalment) {
        ByteBuffer hash = ByteBuffer.wrap(hash(said.asText() + BETWEEN + BETWEEN + instalment));
        return ordinals.next(hash.getLong(), hash.getLong());
    }

    /** The key of the so manieth line that says this. */
    String key(Said said, int ordinal) {
        String key = HexFormat.of().formatHex(hash(said.asText()), 0, BYTES);
        return ordinal == 1 ? key : key + "-" + ordinal;
    }

    private byte[] hash(String text) {
        return digest.digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
