package dev.daejo.gathering.digest;

import dev.daejo.gathering.digest.run.Run;
import dev.daejo.gathering.digest.stored.StoredFile;
import dev.daejo.gathering.digest.writing.RunBuilder;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
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
    static final long MARK = 0x4441454A4F000004L;

    private static final int FOOTER = 2 * Integer.BYTES + 2 * Long.BYTES;

    private DigestFile() {}

    /** Writes a digest from its beginning to its end; its runs may come from several threads. */
    static final class Out implements Closeable {

        private final CRC32C checksum = new CRC32C();
        private final DataOutputStream out;
        private final List<Integer> lengths = new ArrayList<>();

        Out(OutputStream out) {
            this.out = new DataOutputStream(new CheckedOutputStream(out, checksum));
        }

        synchronized void run(RunBuilder run) throws IOException {
            lengths.add(run.writeTo(out));
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
     * Opens a digest; of one that is not held only little is kept in memory.
     *
     * @param file the name that the digest's file has on D
     * @throws NotWhole when it was cut, changed, or is of another version
     */
    static Digest read(StoredFile digest, String file) throws NotWhole {
        requireWhole(digest.size() >= FOOTER);
        ByteBuffer footer = part(digest, digest.size() - FOOTER, FOOTER);
        int runs = footer.getInt();
        int remarks = footer.getInt();
        requireWhole(footer.getLong() == MARK);
        requireWhole(footer.getLong() == digest.checksum(digest.size() - Long.BYTES));
        ByteBuffer lengths = part(digest, digest.size() - FOOTER - (long) runs * Integer.BYTES, runs * Integer.BYTES);
        List<Run> found = new ArrayList<>();
        long at = 0;
        for (int run = 0; run < runs; run++) {
            int length = lengths.getInt();
            found.add(new Run(digest.part(at, length)));
            at += length;
        }
        return new Digest(found, PackedRemarks.unpack(part(digest, at, remarks).array(), file));
    }

    private static ByteBuffer part(StoredFile digest, long from, int length) {
        return ByteBuffer.wrap(digest.part(from, length).part(0, length));
    }

    private static void requireWhole(boolean whole) throws NotWhole {
        if (!whole) {
            throw new NotWhole();
        }
    }

    /** A digest that is not what was written. */
    static final class NotWhole extends IOException {

        private static final long serialVersionUID = 1L;

        NotWhole() {
            super("The digest was cut or changed, or is of another version");
        }
    }
}
