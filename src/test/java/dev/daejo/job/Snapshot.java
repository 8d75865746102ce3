package dev.daejo.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every byte of a world's folders and every row of its tables, to be held against a later one. */
record Snapshot(SortedMap<String, String> files, SortedMap<String, List<String>> tables) {

    static Snapshot of(World world) throws SQLException {
        SortedMap<String, List<String>> tables = new TreeMap<>();
        for (String table : query(world, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")) {
            tables.put(table, query(world, "SELECT t::text FROM \"%s\" t ORDER BY 1".formatted(table)));
        }
        return new Snapshot(files(world.folder()), tables);
    }

    private static SortedMap<String, String> files(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(path).toString(),
                        new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> query(World world, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = world.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                values.add(found.getString(1));
            }
        }
        return values;
    }
}
