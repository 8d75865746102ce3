package dev.daejo.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The folder {@code postgres} of the store, which belongs to the embedded server alone; the real path, so one per store. */
record ServerFolder(Path root) {

    static final FileAttribute<Set<PosixFilePermission>> FILE_OF_OWNER = owner("rw-------");
    static final FileAttribute<Set<PosixFilePermission>> FOLDER_OF_OWNER = owner("rwx------");

    private static final String CLUSTER = "cluster";
    private static final String DATA = "data";
    private static final String PASSWORD = "password";
    private static final String LIFE_LOCK = "server.lock";
    private static final String LOG = "postgres.log";

    static ServerFolder in(Path storeFolder) throws IOException {
        Path root = Files.createDirectories(storeFolder.toAbsolutePath()).resolve("postgres");
        return new ServerFolder(Files.createDirectories(root, FOLDER_OF_OWNER).toRealPath());
    }

    Path gateLock() {
        return root.resolve("gate.lock");
    }

    Path usersLock() {
        return root.resolve("users.lock");
    }

    Path lifeLock() {
        return root.resolve(LIFE_LOCK);
    }

    Path cluster() {
        return root.resolve(CLUSTER);
    }

    Path data() {
        return cluster().resolve(DATA);
    }

    Path password() {
        return cluster().resolve(PASSWORD);
    }

    Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    Path log() {
        return root.resolve(LOG);
    }

    /** The data folder as seen from the root, in ASCII whatever the store is called; so are the next four. */
    static String dataFromRoot() {
        return dataFromRoot(CLUSTER);
    }

    static String dataFromRoot(String cluster) {
        return cluster + "/" + DATA;
    }

    static String passwordFromRoot(String cluster) {
        return cluster + "/" + PASSWORD;
    }

    static String lifeLockFromRoot() {
        return LIFE_LOCK;
    }

    static String logFromRoot() {
        return LOG;
    }

    private static FileAttribute<Set<PosixFilePermission>> owner(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
