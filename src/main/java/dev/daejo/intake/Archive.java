package dev.daejo.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The files as they were received, named by their SHA-256 and readable by their owner only: accepted ones under
 * {@code archive}, the others under {@code quarantine}. They are never changed.
 *
 * <p>A file is written beside, forced to disk and renamed, so that under its name it is always whole; what a kill leaves
 * beside is harmless. Taking the same bytes twice, also at once, leaves one file.
 */
public final class Archive {

    private final Path store;

    public Archive(Path storeFolder) {
        this.store = storeFolder;
    }

    /** Where the bytes of a file lie. */
    public Path of(KnownFile file) {
        return of(file.verdict(), file.sha256());
    }

    private Path of(Verdict verdict, String sha256) {
        return switch (verdict) {
            case ACCEPTED, DUPLICATE ->
                store.resolve("archive").resolve(sha256.substring(0, 2)).resolve(sha256);
            case QUARANTINED -> store.resolve("quarantine").resolve(sha256);
        };
    }

    /** Begins to take bytes in; whoever reads the arrival reads, hashes and copies them in one pass. */
    Arrival arriving(InputStream bytes) throws IOException {
        Path beside = OwnerOnly.newFile(OwnerOnly.folder(incoming()));
        return new Arrival(bytes, beside);
    }

    /** Puts what has wholly arrived under its name. */
    void keep(Arrival arrival, Verdict verdict) throws IOException {
        Path target = of(verdict, arrival.sha256());
        Path folder = OwnerOnly.folder(OwnerOnly.folderOf(target));
        if (!Files.exists(target) || Files.size(target) != arrival.bytes()) {
            Files.move(arrival.file(), target, StandardCopyOption.ATOMIC_MOVE);
        }
        OwnerOnly.force(folder);
    }

    /** Removes what killed runs left beside; only for one who knows that no other run is under way. */
    public void sweep() throws IOException {
        if (Files.isDirectory(incoming())) {
            try (DirectoryStream<Path> left = Files.newDirectoryStream(incoming(), "*.part")) {
                for (Path file : left) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Path incoming() {
        return store.resolve("incoming");
    }
}
