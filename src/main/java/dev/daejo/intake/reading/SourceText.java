package dev.daejo.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a file, without a byte order mark at its start. Bytes that are not of its encoding, and a record that is
 * too long, are {@link Unreadable} with their line, after all that stands before them was read.
 */
final class SourceText extends Reader {

    private static final int BLOCK = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream source;
    private final Charset charset;
    private final RecordWatch watch;
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).limit(0);
    private final CharsetDecoder decoder;
    private boolean atStart;
    private boolean sourceEnded;

    /** The text of the canonical layout. */
    SourceText(InputStream source) {
        this(source, StandardCharsets.UTF_8, ',');
    }

    /** The text of the canonical layout from the line on where others have stopped reading. */
    static SourceText from(long firstLine, InputStream rest) {
        return new SourceText(rest, StandardCharsets.UTF_8, ',', firstLine, firstLine == 1);
    }

    /** The text of an export from the line on where others have stopped reading, who have seen its start. */
    static SourceText restOf(InputStream rest, Charset charset, char separator, long firstLine) {
        return new SourceText(rest, charset, separator, firstLine, false);
    }

    SourceText(InputStream source, Charset charset, char separator) {
        this(source, charset, separator, 1, true);
    }

    private SourceText(InputStream source, Charset charset, char separator, long firstLine, boolean atStart) {
        this.source = source;
        this.charset = charset;
        this.atStart = atStart;
        this.watch = new RecordWatch(separator, firstLine);
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    RecordWatch watch() {
        return watch;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int readable = 0;
        while (readable == 0 && length > 0) {
            if (watch.isTooLong()) {
                throw new Unreadable(ReadingReasons.tooLong(watch.recordLine(), RecordWatch.LONGEST_RECORD));
            }
            int count = decode(CharBuffer.wrap(buffer, offset, length));
            if (count < 0) {
                return -1;
            }
            readable = watch.see(buffer, offset, withoutMark(buffer, offset, count));
        }
        return readable;
    }

    private int withoutMark(char[] buffer, int offset, int count) {
        boolean marked = atStart && buffer[offset] == BYTE_ORDER_MARK;
        atStart = false;
        if (marked) {
            System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
        }
        return marked ? count - 1 : count;
    }

    /** Decodes as much as there is room for, at least one character; -1 at the end. */
    private int decode(CharBuffer characters) throws IOException {
        int start = characters.position();
        while (true) {
            CoderResult result = decoder.decode(bytes, characters, sourceEnded);
            if (characters.position() > start) {
                return characters.position() - start;
            }
            if (result.isError()) {
                throw new Unreadable(ReadingReasons.undecodable(watch.line(), charset));
            }
            if (result.isOverflow()) {
                throw new IllegalArgumentException("No room for one character");
            }
            if (sourceEnded) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = source.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            sourceEnded = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
