package dev.daejo.job.database;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of archive, embedded database, key and log. */
public record StoreFolder(Path path) {

    /** Whether an embedded server was ever started in it. */
    public boolean hasServer() {
        return Files.isDirectory(path.resolve("postgres"));
    }
}
