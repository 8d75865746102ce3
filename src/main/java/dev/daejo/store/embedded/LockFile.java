package dev.daejo.store.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Set;

/** Opens a file that exists to be locked, readable and writable for its owner only. */
final class LockFile {

    private LockFile() {}

    static FileChannel open(Path file) throws IOException {
        try {
            return FileChannel.open(file, Set.of(CREATE, READ, WRITE), ServerFolder.FILE_OF_OWNER);
        } catch (AccessDeniedException e) {
            throw new EmbeddedServerException(
                    "The store's PostgreSQL belongs to another user, '%s' is closed".formatted(file), e);
        }
    }
}
