package dev.daejo.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/** Folders and files that nobody but their owner can enter or read, and that survive a power cut once they are forced. */
public final class OwnerOnly {

    private static final FileAttribute<Set<PosixFilePermission>> FOLDER = rights("rwx------");
    private static final FileAttribute<Set<PosixFilePermission>> FILE = rights("rw-------");

    private static final int BUFFER = 1 << 16;

    private OwnerOnly() {}

    /** The folder, made with its parents and forced to disk where it was not there; what is there keeps its rights. */
    public static Path folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            folder(folderOf(folder));
            Files.createDirectories(folder, FOLDER);
            force(folderOf(folder));
        }
        return folder;
    }

    /** A folder that is not there yet. */
    public static void newFolder(Path folder) throws IOException {
        Files.createDirectory(folder, FOLDER);
    }

    /** The folder that holds a file or folder. */
    public static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "The root of a file system lies in no folder");
    }

    /** A new empty file of a name that nothing else has. */
    public static Path newFile(Path folder) throws IOException {
        return Files.createTempFile(folder, "", ".part", FILE);
    }

    /** An empty file, where there is none. */
    public static void createFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, FILE);
        }
    }

    /** Writes a new UTF-8 file; it is on the disk when this returns. */
    public static void write(Path file, Content content) throws IOException {
        writeBytes(file, utf8(content));
    }

    /** Writes a new file; it is on the disk when this returns. */
    public static void writeBytes(Path file, Bytes content) throws IOException {
        try (FileChannel channel = fresh(file)) {
            fill(channel, content);
            channel.force(true);
        }
    }

    /** Writes a new UTF-8 file that is not on the disk before it, or its whole folder, was forced. */
    public static void draft(Path file, Content content) throws IOException {
        draftBytes(file, utf8(content));
    }

    /** Writes a new file that is not on the disk before it, or its whole folder, was forced. */
    public static void draftBytes(Path file, Bytes content) throws IOException {
        try (FileChannel channel = fresh(file)) {
            fill(channel, content);
        }
    }

    private static FileChannel fresh(Path file) throws IOException {
        return FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), FILE);
    }

    private static void fill(FileChannel channel, Bytes content) throws IOException {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        content.writeTo(out);
        out.flush();
    }

    private static Bytes utf8(Content content) {
        return out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
            content.writeTo(writer);
            writer.flush();
        };
    }

    /** Writes a UTF-8 file whole or not at all, in the place of one that may be there. */
    public static void replace(Path file, Content content) throws IOException {
        Path beside = newFile(folderOf(file));
        try {
            Files.delete(beside);
            write(beside, content);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
        force(folderOf(file));
    }

    /** Makes a file its owner's only and forces it to disk. */
    static void own(Path file) throws IOException {
        Files.setPosixFilePermissions(file, FILE.value());
        try (FileChannel bytes = FileChannel.open(file, StandardOpenOption.WRITE)) {
            bytes.force(true);
        }
    }

    /**
     * Forces a file's bytes to disk, or the names in a folder, so that a rename in it outlives a power cut; not what lies in
     * a folder.
     */
    public static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> rights(String rights) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights));
    }

    /** What goes into a file. */
    @FunctionalInterface
    public interface Content {

        void writeTo(Writer writer) throws IOException;
    }

    /** What goes into a file, as bytes. */
    @FunctionalInterface
    public interface Bytes {

        void writeTo(OutputStream out) throws IOException;
    }
}
