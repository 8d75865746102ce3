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

    /** Puts the bytes of a file to the accepted ones, or to the quarantined ones; where they were they stay. */
    void keep(KnownFile file, Verdict verdict) throws IOException {
        Path target = of(verdict, file.sha256());
        Path folder = OwnerOnly.folder(OwnerOnly.folderOf(target));
        if (!Files.exists(target) || Files.size(target) != file.bytes()) {
            Path beside = OwnerOnly.newFile(OwnerOnly.folder(incoming()));
            try {
                Files.copy(of(file), beside, StandardCopyOption.REPLACE_EXISTING);
                OwnerOnly.own(beside);
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        }
        OwnerOnly.force(folder);
    }

    /** Whether the bytes of a file are where they belong, and are those that were received. */
    boolean holds(KnownFile file) throws IOException {
        return Files.exists(of(file)) && Sha256.of(of(file)).equals(file.sha256());
    }

    /** Takes the quarantined bytes of a hash away, with what is written beside them. */
    void forgetQuarantined(String sha256) throws IOException {
        Files.deleteIfExists(of(Verdict.QUARANTINED, sha256));
        Files.deleteIfExists(whyOf(sha256));
    }

    /** Where it is written why the bytes of a hash are in quarantine. */
    Path whyOf(String sha256) {
        return of(Verdict.QUARANTINED, sha256).resolveSibling(sha256 + ".why.txt");
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
