package dev.daejo.gathering.digest;

import dev.daejo.intake.KnownFile;
import java.io.IOException;

/** Opens the digests of accepted files; asked from several threads at once, for each file once. */
@FunctionalInterface
public interface DigestSource {

    Digest of(KnownFile file) throws IOException;

    /** Digests made from the rows each time and held in memory; they leave nothing behind. */
    static DigestSource inMemory(FileRows rows) {
        return file -> Digest.inMemory(file.name(), writer -> rows.read(file, writer));
    }
}
