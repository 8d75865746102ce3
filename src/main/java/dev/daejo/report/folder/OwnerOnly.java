package dev.daejo.report.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Folders and files that only their owner may enter and read, forced to the disk before anything relies on them. */
public final class OwnerOnly {

    private static final FileAttribute<Set<PosixFilePermission>> FOLDER_RIGHTS = rights("rwx------");
    private static final FileAttribute<Set<PosixFilePermission>> FILE_RIGHTS = rights("rw-------");

    private OwnerOnly() {}

    /** Creates the folder and those above it that are missing; what is there keeps its rights. */
    public static void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder, FOLDER_RIGHTS);
    }

    public static void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder, FOLDER_RIGHTS);
    }

    /** Writes a new UTF-8 file; it is on the disk when this returns. */
    public static void write(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), FILE_RIGHTS);
                Writer writer = new BufferedWriter(new OutputStreamWriter(Channels.newOutputStream(channel), UTF_8))) {
            content.writeTo(writer);
            writer.flush();
            channel.force(true);
        }
    }

    /** Forces the names in a folder to the disk, so that a rename outlives a power cut. */
    public static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
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
}
