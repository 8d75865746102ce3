package dev.daejo.gathering.digest.stored;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/** All bytes of a digest. */
public abstract class StoredFile {

    private static final int BLOCK = 1 << 16;

    public abstract long size();

    public abstract StoredBytes part(long from, int length);

    /** A file in memory. */
    public static StoredFile held(byte[] bytes) {
        return new StoredFile() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public StoredBytes part(long from, int length) {
                return new HeldBytes(bytes, Math.toIntExact(from), length);
            }
        };
    }

    /** A file that is read by parts where it lies. */
    public static StoredFile lying(OpenFiles files, Path file) throws IOException {
        long size = Files.size(file);
        return new StoredFile() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public StoredBytes part(long from, int length) {
                return new FileBytes(files, file, from, length);
            }
        };
    }

    /** The CRC-32C of the first bytes. */
    public final long checksum(long length) {
        CRC32C checksum = new CRC32C();
        byte[] block = new byte[(int) Math.min(BLOCK, length)];
        for (long at = 0; at < length; at += block.length) {
            int count = (int) Math.min(block.length, length - at);
            part(at, count).read(0, block, 0, count);
            checksum.update(ByteBuffer.wrap(block, 0, count));
        }
        return checksum.getValue();
    }
}
