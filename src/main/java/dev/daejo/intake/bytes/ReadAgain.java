package dev.daejo.intake.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** Sources of which more was read than was needed. */
public final class ReadAgain {

    private ReadAgain() {}

    /** The bytes that were read too far, and behind them what is left of the source. */
    public static InputStream of(byte[] bytes, int from, int length, InputStream source) throws IOException {
        // Not a SequenceInputStream, which closes what it has read to its end.
        PushbackInputStream whole = new PushbackInputStream(source, Math.max(1, length));
        whole.unread(bytes, from, length);
        return whole;
    }
}
