package dev.daejo.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** Files of the folder {@code ops}. */
final class Ops {

    private Ops() {}

    static Path path(String name) {
        return Path.of("ops").resolve(name);
    }

    static String text(String name) {
        try {
            return Files.readString(path(name), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The documents of a YAML file; JSON is YAML too. */
    static List<Object> documents(String name) {
        return Stream.of(text(name).split("(?m)^---$"))
                .<Object>map(document -> new Yaml().load(document))
                .toList();
    }

    /** Every map in a document, however deep. */
    static Stream<Map<?, ?>> maps(@Nullable Object node) {
        if (node instanceof Map<?, ?> map) {
            return Stream.concat(Stream.of(map), map.values().stream().flatMap(Ops::maps));
        }
        return node instanceof Collection<?> list ? list.stream().flatMap(Ops::maps) : Stream.empty();
    }

    /** The texts under a key, wherever it stands. */
    static List<String> texts(String name, String key) {
        return documents(name).stream()
                .flatMap(Ops::maps)
                .filter(map -> map.get(key) instanceof String)
                .map(map -> (String) map.get(key))
                .toList();
    }

    /** All that a pattern finds in a text; its first group where it has one. */
    static Set<String> found(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .forEach(result -> found.add(result.groupCount() == 0 ? result.group() : result.group(1)));
        return found;
    }
}
