package dev.daejo.intake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/** Folders and files that nobody but their owner can read, and that survive a power cut once they are forced. */
final class OwnerOnly {

    private static final FileAttribute<Set<PosixFilePermission>> FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private OwnerOnly() {}

    /** The folder, made with its parents and forced to disk where it was not there. */
    static Path folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            folder(folderOf(folder));
            Files.createDirectories(folder, FOLDER);
            force(folderOf(folder));
        }
        return folder;
    }

    /** The folder that holds a file or folder. */
    static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "The root of a file system lies in no folder");
    }

    /** A new empty file of a name that nothing else has. */
    static Path newFile(Path folder) throws IOException {
        return Files.createTempFile(folder, "", ".part", FILE);
    }

    /** Forces the entries of a folder to disk, so that a rename in it lasts. */
    static void force(Path folder) throws IOException {
        try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }
}
