package dev.daejo.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Bytes on their way into the archive. Reading it copies what is read to a file beside and hashes it, so that what was
 * parsed is what is kept, also when the source changes meanwhile. Closing it removes what was not kept.
 */
final class Arrival extends InputStream {

    private static final int BLOCK = 1 << 16;

    private final InputStream source;
    private final Path beside;
    private final FileChannel copy;
    private final MessageDigest digest = Sha256.digest();
    private long bytes;
    private String sha256 = "";

    Arrival(InputStream source, Path beside) throws IOException {
        this.source = source;
        this.beside = beside;
        this.copy = FileChannel.open(beside, StandardOpenOption.WRITE);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = source.read(buffer, offset, length);
        if (count > 0) {
            digest.update(buffer, offset, count);
            write(buffer, offset, count);
            bytes += count;
        }
        return count;
    }

    /** Where all is zero nothing is written: a file that is mostly a hole in its own folder is none less of one here. */
    private void write(byte[] buffer, int offset, int count) throws IOException {
        if (isZero(buffer, offset, count)) {
            copy.position(copy.position() + count);
            return;
        }
        ByteBuffer block = ByteBuffer.wrap(buffer, offset, count);
        while (block.hasRemaining()) {
            copy.write(block);
        }
    }

    private static boolean isZero(byte[] buffer, int offset, int count) {
        return buffer[offset] == 0
                && Arrays.equals(buffer, offset, offset + count - 1, buffer, offset + 1, offset + count);
    }

    /** The length of the copy, also when it ends in a hole. */
    private void end(long length) throws IOException {
        if (copy.size() < length) {
            copy.write(ByteBuffer.wrap(new byte[1]), length - 1);
        }
        copy.force(true);
    }

    /** Takes what nobody has read yet and forces the copy to disk. Returns the hash of all bytes, lower-case hex. */
    String finish() throws IOException {
        byte[] rest = new byte[BLOCK];
        while (read(rest, 0, rest.length) >= 0) {
            // Reading is copying.
        }
        end(bytes);
        sha256 = HexFormat.of().formatHex(digest.digest());
        return sha256;
    }

    /** The hash of a finished arrival. */
    String sha256() {
        if (sha256.isEmpty()) {
            throw new IllegalStateException("The hash is asked for before all bytes are in");
        }
        return sha256;
    }

    /** Bytes read so far. */
    long bytes() {
        return bytes;
    }

    Path file() {
        return beside;
    }

    @Override
    public void close() throws IOException {
        try {
            source.close();
        } finally {
            copy.close();
            Files.deleteIfExists(beside);
        }
    }
}
