package dev.daejo.gathering;

import dev.daejo.gathering.digest.Digest;
import dev.daejo.gathering.digest.LeftOut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Digests of rows of any type. */
final class SomeDigest {

    private SomeDigest() {}

    static Digest of(String file, List<?> rows, int mostRowsOfRun) {
        try {
            return Digest.inMemory(file, mostRowsOfRun, writer -> {
                rows.forEach(row -> Some.give(row, writer));
                return LeftOut.NOTHING;
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be read", e);
        }
    }
}
