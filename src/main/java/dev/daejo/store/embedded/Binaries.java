package dev.daejo.store.embedded;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The programs of PostgreSQL, unpacked beside the cluster in a folder named by the hash of their archive. The folder gets
 * its name only when it is whole and on the disk, so a folder of that name is never a half one. Behind the {@link Gate}.
 *
 * @param name the folder's name, which is ASCII
 */
record Binaries(String name) {

    private static final String PREFIX = "binaries-";
    private static final String UNFINISHED = "unpacking-";
    private static final int HASH_DIGITS = 16;
    private static final int OWNER_EXECUTES = 0100;
    private static final Duration LIMIT = Duration.ofMinutes(5);

    static Binaries unpacked(ServerFolder folder) throws IOException {
        byte[] archive = archive();
        Folders.deleteAll(folder.root(), UNFINISHED);
        Binaries binaries = new Binaries(PREFIX + hash(archive).substring(0, HASH_DIGITS));
        if (!Files.isDirectory(folder.root().resolve(binaries.name))) {
            binaries.unpack(archive, folder);
        }
        return binaries;
    }

    /** The program's path from the server's folder. */
    String program(String program) {
        return "%s/bin/%s".formatted(name, program);
    }

    /** Removes those of earlier versions, of which no server runs any more. */
    void deleteOthers(ServerFolder folder) throws IOException {
        Folders.deleteAllBut(name, folder.root(), PREFIX);
    }

    private void unpack(byte[] archive, ServerFolder folder) throws IOException {
        Path unfinished = folder.root().resolve(UNFINISHED + name);
        Files.createDirectory(unfinished, ServerFolder.FOLDER_OF_OWNER);
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(new ByteArrayInputStream(archive))))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                unpack(entry, tar, unfinished);
            }
        }
        new Commands(folder)
                .run(LIMIT, List.of("sync", "-f", unfinished.getFileName().toString()));
        Files.move(unfinished, folder.root().resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveEntry entry, InputStream tar, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new EmbeddedServerException(
                    "The archive of PostgreSQL names '%s' outside itself".formatted(entry.getName()));
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            Files.setPosixFilePermissions(
                    target,
                    PosixFilePermissions.fromString(
                            (entry.getMode() & OWNER_EXECUTES) == 0 ? "rw-------" : "rwx------"));
        }
    }

    private static byte[] archive() throws IOException {
        String system = System.getProperty("os.name");
        String machine = "amd64".equals(System.getProperty("os.arch")) ? "x86_64" : System.getProperty("os.arch");
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return archive.readAllBytes();
        } catch (IllegalStateException e) {
            throw new EmbeddedServerException(
                    "No PostgreSQL for %s on %s is packed with Daejo; name a server with spring.datasource.url"
                            .formatted(system, machine),
                    e);
        }
    }

    private static String hash(byte[] archive) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
