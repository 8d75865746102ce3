package dev.daejo.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file of the inbox as it was when it was begun. Others write in that folder, so whatever goes wrong with it, or changes
 * about it while it is read, is {@link NotTakenIn}; trouble with the store is any other exception.
 */
final class InboxFile {

    private final Path path;
    private final String name;
    private final BasicFileAttributes begun;

    private InboxFile(Path path, String name, BasicFileAttributes begun) {
        this.path = path;
        this.name = name;
        this.begun = begun;
    }

    /** A regular file; a link is none, whatever it points to. */
    static InboxFile of(Path path) throws NotTakenIn {
        String name = Inbox.knownName(path);
        InboxFile file = new InboxFile(path, name, attributes(path, name));
        if (!file.begun.isRegularFile()) {
            throw new NotTakenIn(name, Reasons.NO_REGULAR_FILE);
        }
        return file;
    }

    Path path() {
        return path;
    }

    /** Bytes when it was begun. */
    long size() {
        return begun.size();
    }

    /** Its bytes, of which reading more than there were at first is refused, so that a file that only grows has an end. */
    InputStream open() throws NotTakenIn {
        try {
            return new Watched(Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException trouble) {
            throw notTakenIn(name, trouble);
        }
    }

    String sha256() throws NotTakenIn {
        try (InputStream bytes = open()) {
            return Sha256.of(bytes);
        } catch (NotTakenIn known) {
            throw known;
        } catch (IOException trouble) {
            throw notTakenIn(name, trouble);
        }
    }

    /** Whether what was read is the whole of a file that nobody writes any more. */
    void requireUnchanged(long bytesRead) throws NotTakenIn {
        BasicFileAttributes now = attributes(path, name);
        if (bytesRead != now.size() || !now.lastModifiedTime().equals(begun.lastModifiedTime())) {
            throw changed();
        }
    }

    /** What its own trouble is called. */
    static NotTakenIn notTakenIn(String name, IOException trouble) {
        return new NotTakenIn(name, why(trouble), trouble);
    }

    private static String why(IOException trouble) {
        if (trouble instanceof NoSuchFileException) {
            return Reasons.VANISHED;
        }
        if (trouble instanceof AccessDeniedException) {
            return Reasons.NO_RIGHT_TO_READ;
        }
        boolean saysIt = trouble instanceof FileSystemException;
        String said = saysIt ? ((FileSystemException) trouble).getReason() : trouble.getMessage();
        return Reasons.readError(said == null ? trouble.getClass().getSimpleName() : said);
    }

    private static BasicFileAttributes attributes(Path path, String name) throws NotTakenIn {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException trouble) {
            throw notTakenIn(name, trouble);
        }
    }

    private NotTakenIn changed() {
        return new NotTakenIn(name, Reasons.CHANGED_WHILE_READ);
    }

    private final class Watched extends FilterInputStream {

        private long read;

        Watched(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = readOrTell(buffer, offset, length);
            read += Math.max(count, 0);
            if (read > size()) {
                throw changed();
            }
            return count;
        }

        private int readOrTell(byte[] buffer, int offset, int length) throws NotTakenIn {
            try {
                return in.read(buffer, offset, length);
            } catch (IOException trouble) {
                throw notTakenIn(name, trouble);
            }
        }
    }
}
