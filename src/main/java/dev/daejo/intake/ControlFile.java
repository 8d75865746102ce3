package dev.daejo.intake;

import dev.daejo.intake.reading.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the sender says of a file in {@code X.csv.ctl} (contract, section 3), a line each and each at will:
 *
 * <pre>{@code
 * lines=1204
 * amount=88310500
 * sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
 * }</pre>
 *
 * <p>Blank lines are no lines. Anything else cannot be read, and a file whose control file cannot be read is not trusted.
 */
final class ControlFile {

    private static final int LONGEST = 1 << 16;
    private static final Pattern LINES = Pattern.compile("[0-9]{1,18}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,40}(\\.[0-9]{1,20})?");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

    private static final ControlFile SAYS_NOTHING = new ControlFile(new byte[0], true);
    private static final ControlFile UNREADABLE = new ControlFile(new byte[0], false);

    private final byte[] bytes;
    private final boolean readable;

    private ControlFile(byte[] bytes, boolean readable) {
        this.bytes = bytes;
        this.readable = readable;
    }

    /** The control file beside a file; one that says nothing where there is none. A link or a folder cannot be read. */
    static ControlFile of(Path file) throws NotTakenIn {
        Path control = Inbox.controlOf(file);
        if (!Files.exists(control, LinkOption.NOFOLLOW_LINKS)) {
            return SAYS_NOTHING;
        }
        if (!Files.isRegularFile(control, LinkOption.NOFOLLOW_LINKS)) {
            return UNREADABLE;
        }
        try (InputStream source = Files.newInputStream(control, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = source.readNBytes(LONGEST + 1);
            return new ControlFile(bytes, bytes.length <= LONGEST);
        } catch (IOException trouble) {
            throw InboxFile.notTakenIn(Inbox.knownName(control), trouble);
        }
    }

    /** Why the control file speaks against the file; empty when it agrees. */
    String objection(ReadResult found, String sha256) {
        if (!readable) {
            return Reasons.controlUndecodable();
        }
        try {
            return objection(text(), found, sha256);
        } catch (CharacterCodingException e) {
            return Reasons.controlUndecodable();
        }
    }

    private String text() throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String objection(String text, ReadResult found, String sha256) {
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String objection = objection(lines.get(at), at + 1, found, sha256);
            if (!objection.isEmpty()) {
                return objection;
            }
        }
        return "";
    }

    private static String objection(String line, int number, ReadResult found, String sha256) {
        if (line.isEmpty()) {
            return "";
        }
        int equals = line.indexOf('=');
        String told = line.substring(equals + 1);
        return switch (equals < 0 ? "" : line.substring(0, equals)) {
            case "lines" ->
                LINES.matcher(told).matches()
                        ? disagreement(
                                "lines", Long.parseLong(told) == found.lines(), String.valueOf(found.lines()), told)
                        : Reasons.controlUnreadable(number, "lines=데이터 줄 수");
            case "amount" ->
                AMOUNT.matcher(told).matches()
                        ? disagreement(
                                "amount",
                                new BigDecimal(told).compareTo(found.amount()) == 0,
                                found.amount().toPlainString(),
                                told)
                        : Reasons.controlUnreadable(number, "amount=0 이상의 수");
            case "sha256" ->
                SHA256.matcher(told).matches()
                        ? disagreement("sha256", told.toLowerCase(Locale.ROOT).equals(sha256), sha256, told)
                        : Reasons.controlUnreadable(number, "sha256=16진수 64자리");
            default -> Reasons.controlUnreadable(number, "lines=, amount=, sha256= 중 하나");
        };
    }

    private static String disagreement(String what, boolean agrees, String found, String told) {
        return agrees ? "" : Reasons.controlDisagrees(what, found, told);
    }
}
