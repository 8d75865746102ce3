package dev.daejo.store.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * The database files and, beside them, the password of their owner; both appear at once by one rename, so a cluster that
 * is there is whole and its password fits.
 */
final class Cluster {

    /** The role that owns everything. */
    static final String USER = "daejo";

    private static final String UNFINISHED = "cluster.new-";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PASSWORD_BYTES = 24;
    private static final int NAME_BYTES = 8;
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private Cluster() {}

    static String password(ServerFolder folder) throws IOException {
        return Files.readString(folder.password(), StandardCharsets.US_ASCII).strip();
    }

    /** Makes the cluster unless it is there. Behind the {@link Gate}. */
    static void create(ServerFolder folder, Binaries binaries) throws IOException {
        Folders.deleteAll(folder.root(), UNFINISHED);
        if (Files.isDirectory(folder.cluster())) {
            return;
        }
        // A new name each time: the initdb of a killed process may still be writing and, at its end, tidying up.
        Path unfinished = folder.root().resolve(UNFINISHED + HexFormat.of().formatHex(random(NAME_BYTES)));
        Files.createDirectory(unfinished, ServerFolder.FOLDER_OF_OWNER);
        writePassword(unfinished.resolve(folder.password().getFileName()));
        initdb(folder, binaries, unfinished.getFileName().toString());
        Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void writePassword(Path file) throws IOException {
        Files.createFile(file, ServerFolder.FILE_OF_OWNER);
        Files.writeString(
                file,
                Base64.getUrlEncoder().encodeToString(random(PASSWORD_BYTES)),
                StandardCharsets.US_ASCII,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
    }

    private static void initdb(ServerFolder folder, Binaries binaries, String unfinished) throws IOException {
        List<String> command = List.of(
                binaries.program("initdb"),
                "--pgdata=" + ServerFolder.dataFromRoot(unfinished),
                "--username=" + USER,
                "--pwfile=" + ServerFolder.passwordFromRoot(unfinished),
                "--auth-host=scram-sha-256",
                "--auth-local=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--set=shared_buffers=128MB",
                "--set=timezone=Asia/Seoul",
                "--set=log_timezone=Asia/Seoul",
                // Keys and values of refused rows stay out of the log.
                "--set=log_error_verbosity=terse",
                "--set=log_min_error_statement=panic");
        new Commands(folder).run(LIMIT, command);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
