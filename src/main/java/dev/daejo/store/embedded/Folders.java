package dev.daejo.store.embedded;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Removes what a killed process left behind. */
final class Folders {

    private Folders() {}

    /** Removes all folders of the parent whose names begin so. */
    static void deleteAll(Path parent, String prefix) throws IOException {
        for (Path folder : all(parent, prefix)) {
            delete(folder);
        }
    }

    /** Removes all folders of the parent whose names begin so, but for one. */
    static void deleteAllBut(String kept, Path parent, String prefix) throws IOException {
        for (Path folder : all(parent, prefix)) {
            if (!folder.equals(parent.resolve(kept))) {
                delete(folder);
            }
        }
    }

    private static List<Path> all(Path parent, String prefix) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, prefix + "*")) {
            folders.forEach(found::add);
        }
        return found;
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
