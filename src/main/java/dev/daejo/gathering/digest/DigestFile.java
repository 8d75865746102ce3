package dev.daejo.gathering.digest;

import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * How a digest lies in its file: the runs, the remarks, then how long each of these is and how many runs there are, and a
 * checksum of it all. A file that is cut or changed anywhere is refused.
 */
final class DigestFile {

    /** Says also which version of the packed form it is. */
    static final long MARK = 0x4441454A4F000001L;

    /** Shorter runs are read instead of mapped, since a process may map only so many. */
    private static final long SHORTEST_MAPPED = 1 << 20;

    private static final int FOOTER = 2 * Integer.BYTES + 2 * Long.BYTES;

    private DigestFile() {}

    /** Writes a digest from its beginning to its end. */
    static final class Out implements Closeable {

        private final CRC32C checksum = new CRC32C();
        private final DataOutputStream out;
        private final List<Integer> lengths = new ArrayList<>();

        Out(OutputStream out) {
            this.out = new DataOutputStream(new CheckedOutputStream(out, checksum));
        }

        void run(ByteBuffer run) throws IOException {
            out.write(run.array(), run.arrayOffset(), run.limit());
            lengths.add(run.limit());
        }

        void finish(byte[] remarks) throws IOException {
            out.write(remarks);
            for (int length : lengths) {
                out.writeInt(length);
            }
            out.writeInt(lengths.size());
            out.writeInt(remarks.length);
            out.writeLong(MARK);
            out.writeLong(checksum.getValue());
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /**
     * Reads a digest where it lies.
     *
     * @param file the name that the digest's file has on D
     * @throws NotWhole when it was cut, changed, or is of another version
     */
    static Digest read(Path path, String file) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return read((from, length) -> part(channel, from, length), channel.size(), file);
        }
    }

    /** Reads a digest from memory. */
    static Digest read(byte[] bytes, String file) throws IOException {
        return read(
                (from, length) ->
                        ByteBuffer.wrap(bytes, (int) from, (int) length).slice(),
                bytes.length,
                file);
    }

    private static Digest read(Parts parts, long size, String file) throws IOException {
        requireWhole(size >= FOOTER);
        ByteBuffer footer = parts.of(size - FOOTER, FOOTER);
        int runs = footer.getInt();
        int remarks = footer.getInt();
        requireWhole(footer.getLong() == MARK && runs >= 0 && remarks >= 0);
        long lengthsAt = size - FOOTER - (long) runs * Integer.BYTES;
        requireWhole(lengthsAt >= remarks);
        ByteBuffer lengths = parts.of(lengthsAt, (long) runs * Integer.BYTES);
        CRC32C checksum = new CRC32C();
        List<ByteBuffer> found = new ArrayList<>();
        long at = 0;
        for (int run = 0; run < runs; run++) {
            int length = lengths.getInt(run * Integer.BYTES);
            requireWhole(length >= 0 && at + length <= lengthsAt - remarks);
            found.add(checked(parts.of(at, length), checksum));
            at += length;
        }
        requireWhole(at == lengthsAt - remarks);
        byte[] said = bytes(checked(parts.of(at, remarks), checksum));
        checksum.update(lengths);
        checksum.update(footer.slice(0, FOOTER - Long.BYTES));
        requireWhole(footer.getLong() == checksum.getValue());
        return new Digest(found.stream().map(Run::new).toList(), PackedRemarks.unpack(said, file));
    }

    private static ByteBuffer checked(ByteBuffer part, CRC32C checksum) {
        checksum.update(part);
        return part.rewind();
    }

    private static byte[] bytes(ByteBuffer part) {
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        return bytes;
    }

    private static ByteBuffer part(FileChannel channel, long from, long length) throws IOException {
        if (length >= SHORTEST_MAPPED) {
            return channel.map(MapMode.READ_ONLY, from, length);
        }
        ByteBuffer part = ByteBuffer.allocate((int) length);
        while (part.hasRemaining() && channel.read(part, from + part.position()) >= 0) {
            // The next read begins where this one ended.
        }
        requireWhole(!part.hasRemaining());
        return part.flip();
    }

    private static void requireWhole(boolean whole) throws NotWhole {
        if (!whole) {
            throw new NotWhole();
        }
    }

    /** Where the parts of a digest are read from. */
    @FunctionalInterface
    private interface Parts {
        ByteBuffer of(long from, long length) throws IOException;
    }

    /** A digest that is not what was written. */
    static final class NotWhole extends IOException {

        private static final long serialVersionUID = 1L;

        NotWhole() {
            super("The digest was cut or changed, or is of another version");
        }
    }
}
