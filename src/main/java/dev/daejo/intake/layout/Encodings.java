package dev.daejo.intake.layout;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** In which encoding an export is written, found from its first bytes. */
public final class Encodings {

    /** What Korean Windows writes; unlike EUC-KR it has every Hangul syllable. */
    public static final Charset MS949 = Charset.forName("MS949");

    private Encodings() {}

    /**
     * UTF-16LE by its byte order mark or by the zero bytes of its separators; else UTF-8 where the bytes are that; else
     * MS949 where they are that; else none. The last character may be cut.
     */
    public static Optional<Charset> detect(byte[] head) {
        if (isUtf16(head)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Stream.of(StandardCharsets.UTF_8, MS949)
                .filter(charset -> decodes(charset, head))
                .findFirst();
    }

    /** An encoding as people know it. */
    public static String nameOf(Charset charset) {
        return charset.equals(MS949) ? "MS949" : charset.name();
    }

    private static boolean isUtf16(byte[] head) {
        if (head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
            return true;
        }
        int zeros = 0;
        for (int at = 1; at < head.length; at += 2) {
            zeros += head[at] == 0 && head[at - 1] != 0 ? 1 : 0;
        }
        return head.length >= 4 && zeros * 10 > head.length / 2;
    }

    private static boolean decodes(Charset charset, byte[] head) {
        CharBuffer characters = CharBuffer.allocate(head.length + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(head), characters, false);
        return !result.isError();
    }
}
