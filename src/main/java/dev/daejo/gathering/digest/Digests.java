package dev.daejo.gathering.digest;

import dev.daejo.gathering.digest.stored.OpenFiles;
import dev.daejo.gathering.digest.stored.StoredFile;
import dev.daejo.gathering.digest.writing.Blocks;
import dev.daejo.gathering.digest.writing.KnownCards;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.OwnerOnly;
import dev.daejo.intake.Sha256;
import dev.daejo.intake.TakenRows;
import dev.daejo.intake.reading.ReadResult;
import dev.daejo.intake.reading.RowSink;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The digests of a store, readable by their owner only. A digest that is missing or not whole is made again from the
 * archive; one that another version or another key of the card tokens made has another name, and is not found.
 */
public final class Digests implements DigestSource, TakenRows, Closeable {

    /** Smaller ones are held in memory as long as there is room, since opening so many files takes longer. */
    private static final int LARGEST_HELD = 1 << 17;

    private static final int PART_OF_HEAP = 16;

    private final AtomicLong leftToHold = new AtomicLong(Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
    private final OpenFiles openFiles = new OpenFiles();
    private final KnownCards knownCards = new KnownCards();
    /** Kept for the next file as long as nobody needs the memory. */
    private WeakReference<Blocks> room = new WeakReference<>(new Blocks());

    private final Path folder;
    private final FileRows archived;
    private final String tokenCheck;

    /** @param tokenCheck tells apart the keys of card tokens, which stand in digests */
    public Digests(Path store, FileRows archived, String tokenCheck) {
        this.folder = store.resolve("digests");
        this.archived = archived;
        this.tokenCheck = tokenCheck;
    }

    @Override
    public Digest of(KnownFile file) throws IOException {
        Path path = pathOf(file);
        if (Files.exists(path)) {
            try {
                return opened(path, file.name());
            } catch (DigestFile.NotWhole harmed) {
                openFiles.forget(path);
                Files.delete(path);
            }
        }
        try (Arriving arriving = begin()) {
            arriving.keepWith(file, archived.read(file, arriving.sink()));
        }
        return opened(path, file.name());
    }

    private Digest opened(Path path, String name) throws IOException {
        try {
            return DigestFile.read(bytesOf(path), name);
        } catch (UncheckedIOException unread) {
            throw unread.getCause();
        }
    }

    private StoredFile bytesOf(Path path) throws IOException {
        long size = Files.size(path);
        return size <= LARGEST_HELD && leftToHold.addAndGet(-size) >= 0
                ? StoredFile.held(Files.readAllBytes(path))
                : StoredFile.lying(openFiles, path);
    }

    /** Closes what was opened for reading. */
    @Override
    public void close() throws IOException {
        openFiles.close();
    }

    @Override
    public Arriving begin() throws IOException {
        return new Arriving();
    }

    private synchronized Blocks room() {
        Blocks known = room.get();
        Blocks found = known == null ? new Blocks() : known;
        room = new WeakReference<>(found);
        return found;
    }

    private Path pathOf(KnownFile file) {
        String form = Long.toHexString(DigestFile.MARK)
                + '|'
                + file.kind()
                + '|'
                + file.counterpartyId()
                + '|'
                + file.layout()
                + '|'
                + tokenCheck;
        String hash = Sha256.of(form).substring(0, 16);
        return folder.resolve(file.sha256().substring(0, 2)).resolve(file.sha256() + '-' + hash);
    }

    /** A digest that is being written. */
    public final class Arriving implements TakenRows.Taking {

        private final Path beside;
        private final DigestWriter writer;

        private Arriving() throws IOException {
            beside = OwnerOnly.newFile(OwnerOnly.folder(folder));
            OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16);
            writer = new DigestWriter(out, knownCards, room());
        }

        @Override
        public RowSink sink() {
            return writer;
        }

        @Override
        public void keep(KnownFile file, ReadResult found) throws IOException {
            keepWith(file, LeftOut.of(found));
        }

        /** Puts the digest under its name. It is not forced to disk: what a power cut leaves is made again. */
        void keepWith(KnownFile file, LeftOut leftOut) throws IOException {
            writer.finish(leftOut);
            writer.close();
            Path target = pathOf(file);
            OwnerOnly.folder(OwnerOnly.folderOf(target));
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void close() throws IOException {
            writer.close();
            Files.deleteIfExists(beside);
        }
    }
}
