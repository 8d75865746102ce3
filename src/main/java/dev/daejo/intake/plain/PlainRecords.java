package dev.daejo.intake.plain;

import dev.daejo.intake.bytes.ReadAgain;
import dev.daejo.intake.ranges.ByteRange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The records of a file one after the other where they lie, as long as they can be split here. What cannot is left, with
 * everything behind it, to whoever reads on.
 */
public final class PlainRecords {

    private static final int BLOCK = 1 << 16;

    /** Longer records are left to the other reading, which knows how long one may be. */
    private static final int LONGEST_RECORD = 1 << 20;

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final InputStream source;
    private final PlainRecord record;
    private byte[] bytes = new byte[BLOCK];
    private int from;
    private int limit;
    private boolean ended;
    private long line = 1;
    private boolean odd;

    private PlainRecords(InputStream source, PlainRecord record) {
        this.source = source;
        this.record = record;
    }

    /**
     * Those of the canonical layout, a byte order mark included.
     *
     * @param firstLine the physical line on which the bytes begin
     */
    public static PlainRecords canonical(InputStream source, long firstLine) {
        PlainRecords records = new PlainRecords(source, new PlainRecord(StandardCharsets.UTF_8, ',', Utf8::end));
        records.line = firstLine;
        return records;
    }

    /** Those of a range of a file of the canonical layout. */
    public static PlainRecords canonical(ByteRange range) {
        PlainRecords records = canonical(InputStream.nullInputStream(), range.firstLine());
        records.bytes = range.bytes();
        records.limit = range.length();
        return records;
    }

    /** Those of an export, without its byte order mark; none of an encoding whose bytes cannot be split. */
    public static Optional<PlainRecords> of(InputStream source, Charset charset, char separator) throws IOException {
        Optional<Characters> characters = Characters.of(charset);
        if (characters.isEmpty()) {
            return Optional.empty();
        }
        PlainRecords records = new PlainRecords(source, new PlainRecord(charset, separator, characters.get()));
        records.passMark(charset);
        return Optional.of(records);
    }

    private void passMark(Charset charset) throws IOException {
        limit = source.readNBytes(bytes, 0, BYTE_ORDER_MARK.length);
        boolean marked = charset.equals(StandardCharsets.UTF_8)
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        from = marked ? BYTE_ORDER_MARK.length : 0;
    }

    /** Splits the next record that is no blank line; false at the end, and where it cannot be split. */
    public boolean next() throws IOException {
        while (split()) {
            if (!record.isBlank()) {
                return true;
            }
            pass();
        }
        return false;
    }

    private boolean split() throws IOException {
        while (!odd) {
            switch (record.split(bytes, from, limit)) {
                case WHOLE -> {
                    return true;
                }
                case ODD -> odd = true;
                case CUT -> {
                    if (!more()) {
                        // The last line of a file may have no end; the other reading knows how that is.
                        odd = true;
                    }
                }
            }
        }
        return false;
    }

    /** The record that was split. */
    public PlainRecord record() {
        return record;
    }

    /** Goes on to the record behind. */
    public void pass() {
        from = record.next();
        line += 1 + record.lineEnds();
    }

    /** Takes the next record as it lies, its line end included; nothing where it is none that can be split here. */
    public byte[] take() throws IOException {
        if (!next()) {
            return new byte[0];
        }
        byte[] taken = Arrays.copyOfRange(bytes, from, record.next());
        pass();
        return taken;
    }

    /** The physical line on which the record begins, or what is left. */
    public long line() {
        return line;
    }

    /** Reads on; false when there is no more, or no room for a record so long. */
    private boolean more() throws IOException {
        if (ended || limit - from == LONGEST_RECORD) {
            return false;
        }
        byte[] roomy = limit - from == bytes.length ? new byte[bytes.length * 2] : bytes;
        System.arraycopy(bytes, from, roomy, 0, limit - from);
        bytes = roomy;
        limit -= from;
        from = 0;
        int count = source.read(bytes, limit, bytes.length - limit);
        ended = count < 0;
        limit += Math.max(0, count);
        return !ended;
    }

    /** Whether all was split, and nothing is left. */
    public boolean isDone() {
        return ended && from == limit;
    }

    /** What is left, from the record on that could not be split. */
    public InputStream rest() throws IOException {
        return ReadAgain.of(bytes, from, limit - from, source);
    }
}
