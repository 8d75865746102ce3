package dev.daejo.bench.race;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * The driver of DuckDB with its native library unpacked beside it. As it comes it unpacks 60 MB at every start; that is
 * no part of what is compared.
 *
 * @param folder with the library
 * @param classes the driver without it
 */
record DuckDbLibrary(Path folder, Path classes) {

    private static final String PREFIX = "libduckdb_java.so_";

    static DuckDbLibrary unpack(Path folder) throws IOException {
        Files.createDirectories(folder);
        DuckDbLibrary library = new DuckDbLibrary(folder, folder.resolve("duckdb-classes.jar"));
        String machine = System.getProperty("os.arch").equals("aarch64") ? "linux_arm64" : "linux_amd64";
        try (JarFile driver = new JarFile(Java.entries("duckdb_jdbc").get(0));
                JarOutputStream slim = new JarOutputStream(Files.newOutputStream(library.classes))) {
            for (JarEntry entry : driver.stream().toList()) {
                library.take(driver, entry, slim, PREFIX + machine);
            }
        }
        return library;
    }

    private void take(JarFile driver, JarEntry entry, JarOutputStream slim, String wanted) throws IOException {
        try (InputStream content = driver.getInputStream(entry)) {
            if (entry.getName().equals(wanted)) {
                Files.copy(content, folder.resolve("libduckdb_java.so"), StandardCopyOption.REPLACE_EXISTING);
            } else if (!entry.getName().startsWith(PREFIX)) {
                slim.putNextEntry(new JarEntry(entry.getName()));
                content.transferTo(slim);
                slim.closeEntry();
            }
        }
    }
}
