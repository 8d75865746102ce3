package dev.daejo.bench.race;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java that runs this, and what is on its class path. */
final class Java {

    private Java() {}

    static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The entries of the class path in which this stands. */
    static List<String> entries(String part) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains(part))
                .toList();
    }

    static String path(Stream<String> entries) {
        return String.join(File.pathSeparator, entries.toList());
    }

    /** Where the classes of the bench are. */
    static List<String> ownClasses() {
        return entries("test-classes");
    }
}
