package dev.daejo.intake;

import dev.daejo.reconciliation.TextOrder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The folder that files arrive in. Names are read from the bytes on disk as UTF-8, whatever the locale of the process,
 * and are neither composed nor decomposed.
 */
public final class Inbox {

    private static final String CONTROL = ".ctl";

    private Inbox() {}

    /**
     * The files to take in, by name in code point order: regular files, without the hidden ones and without a
     * {@code X.csv.ctl} whose {@code X.csv} is there. A control file that stands alone is listed, so that it is seen.
     */
    public static List<Path> files(Path inbox) throws IOException {
        List<Named> regular = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(inbox, Files::isRegularFile)) {
            entries.forEach(path -> regular.add(new Named(nameOf(path), path)));
        }
        Set<String> names = new HashSet<>();
        regular.forEach(file -> names.add(file.name));
        return regular.stream()
                .filter(file -> !file.isHidden() && !file.isControlOfOneOf(names))
                .sorted(Comparator.comparing(Named::name, TextOrder.BY_CODE_POINT))
                .map(Named::path)
                .toList();
    }

    /** The name of a file without its folder; a byte that is no UTF-8 makes the whole name stay percent-encoded. */
    public static String nameOf(Path file) {
        String encoded = file.toUri().getRawPath();
        int end = encoded.endsWith("/") ? encoded.length() - 1 : encoded.length();
        return decoded(encoded.substring(encoded.lastIndexOf('/', end - 1) + 1, end));
    }

    /** Where the control file of a file would be. */
    static Path controlOf(Path file) {
        return Path.of(URI.create(file.toUri() + CONTROL));
    }

    private static String decoded(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int at = 0; at < encoded.length(); at++) {
            char c = encoded.charAt(at);
            if (c == '%') {
                bytes.write(Integer.parseInt(encoded, at + 1, at + 3, 16));
                at += 2;
            } else {
                bytes.write(c);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return encoded;
        }
    }

    private record Named(String name, Path path) {

        boolean isHidden() {
            return name.startsWith(".");
        }

        boolean isControlOfOneOf(Set<String> names) {
            return name.endsWith(".csv" + CONTROL)
                    && names.contains(name.substring(0, name.length() - CONTROL.length()));
        }
    }
}
