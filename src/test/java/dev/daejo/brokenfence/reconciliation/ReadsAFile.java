package dev.daejo.brokenfence.reconciliation;

import java.nio.file.Files;
import java.nio.file.Path;

/** Breaks the fence: the core touches a file. */
class ReadsAFile {

    boolean isThere(Path path) {
        return Files.exists(path);
    }
}
