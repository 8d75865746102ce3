package dev.daejo.gathering.digest.stored;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A part of a file, read where it lies. */
public final class FileBytes implements StoredBytes {

    private final OpenFiles files;
    private final Path file;
    private final long start;
    private final int length;

    public FileBytes(OpenFiles files, Path file, long start, int length) {
        this.files = files;
        this.file = file;
        this.start = start;
        this.length = length;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public void read(int from, byte[] into, int at, int count) {
        try {
            int read = files.read(file, start + from, ByteBuffer.wrap(into, at, count));
            if (read < count) {
                throw new EOFException("A digest was cut while it was read");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
