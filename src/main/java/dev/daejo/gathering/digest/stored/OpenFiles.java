package dev.daejo.gathering.digest.stored;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that are read by parts. Of those that nobody reads at the moment only so many stay open; the others are opened again
 * when they are asked for. Safe for any number of threads.
 */
public final class OpenFiles implements Closeable {

    /** A process may have about a thousand files open; others need some too. */
    private static final int MOST = 256;

    private static final boolean LAST_USED_LAST = true;

    private final int most;
    private final Map<Path, Opened> opened = new LinkedHashMap<>(16, 0.75f, LAST_USED_LAST);

    public OpenFiles() {
        this(MOST);
    }

    OpenFiles(int most) {
        this.most = most;
    }

    /** Reads from a place on until the buffer is full or the file ends; tells how many bytes these were. */
    int read(Path file, long from, ByteBuffer into) throws IOException {
        int start = into.position();
        Opened open = take(file);
        try {
            while (into.hasRemaining() && open.channel.read(into, from + into.position() - start) >= 0) {
                // The next read begins where this one ended.
            }
            return into.position() - start;
        } finally {
            giveBack(open);
        }
    }

    private synchronized Opened take(Path file) throws IOException {
        Opened found = opened.get(file);
        if (found == null || !found.channel.isOpen()) {
            found = new Opened(FileChannel.open(file, StandardOpenOption.READ));
            opened.put(file, found);
        }
        found.readers++;
        return found;
    }

    private synchronized void giveBack(Opened open) throws IOException {
        open.readers--;
        Iterator<Opened> longestUnused = opened.values().iterator();
        while (opened.size() > most && longestUnused.hasNext()) {
            Opened unused = longestUnused.next();
            if (unused.readers == 0) {
                longestUnused.remove();
                unused.channel.close();
            }
        }
    }

    /** What lies at a path is read anew, since it is another file from now on. */
    public synchronized void forget(Path file) throws IOException {
        Opened open = opened.remove(file);
        if (open != null) {
            open.channel.close();
        }
    }

    synchronized int count() {
        return opened.size();
    }

    /** Closes all; what is asked for afterwards is opened again. */
    @Override
    public synchronized void close() throws IOException {
        for (Opened open : opened.values()) {
            open.channel.close();
        }
        opened.clear();
    }

    private static final class Opened {

        private final FileChannel channel;
        private int readers;

        Opened(FileChannel channel) {
            this.channel = channel;
        }
    }
}
