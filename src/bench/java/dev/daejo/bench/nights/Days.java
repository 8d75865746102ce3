package dev.daejo.bench.nights;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The canonical statements of a big night cut into one file for each day of posting.
 *
 * @param byDay the file of each day, as {@code 2025-09-01}
 * @param others the files that are no statements
 */
record Days(NavigableMap<String, Path> byDay, List<Path> others) {

    private static final int POSTED_ON = 4;

    static Days of(Path inbox, Path folder) throws IOException {
        Files.createDirectories(folder);
        NavigableMap<String, Path> byDay = new TreeMap<>();
        for (Path statement : files(inbox, true)) {
            cut(statement, folder, byDay);
        }
        return new Days(byDay, files(inbox, false));
    }

    /** Lines stand in the order of their days, so that one file is open at a time. */
    private static void cut(Path statement, Path folder, NavigableMap<String, Path> byDay) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(statement)) {
            String header = lines.readLine();
            String line = lines.readLine();
            while (line != null) {
                String day = line.split(",", POSTED_ON + 2)[POSTED_ON];
                Path file = folder.resolve("statement-hana-" + day.replace("-", "") + ".csv");
                byDay.put(day, file);
                line = write(file, header, day, line, lines);
            }
        }
    }

    private static String write(Path file, String header, String day, String first, BufferedReader lines)
            throws IOException {
        String inDay = "," + day + ",";
        String line = first;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.append(header).append('\n');
            while (line != null && line.contains(inDay)) {
                out.append(line).append('\n');
                line = lines.readLine();
            }
        }
        return line;
    }

    private static List<Path> files(Path inbox, boolean statements) throws IOException {
        try (Stream<Path> files = Files.list(inbox)) {
            return files.filter(file -> file.getFileName().toString().startsWith("statement-") == statements)
                    .sorted()
                    .toList();
        }
    }
}
