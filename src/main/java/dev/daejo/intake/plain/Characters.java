package dev.daejo.intake.plain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where the characters of an encoding end in which ASCII bytes stand for themselves alone, so that bytes can be split at them. */
interface Characters {

    /** There is no character of the encoding at this place. */
    int STRANGE = -2;

    /** The bytes end within a character. */
    int CUT_SHORT = -1;

    /** Where the character that begins here with a byte beyond ASCII ends. */
    int end(byte[] bytes, int at, int limit);

    /** Those of an encoding; none for one in which other characters may hold the byte of a separator or line end. */
    static Optional<Characters> of(Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return Optional.of(Utf8::end);
        }
        return charset.equals(TwoBytes.MS949) ? Optional.of(TwoBytes::end) : Optional.empty();
    }
}
