package dev.daejo.intake;

import dev.daejo.intake.masking.CardMask;
import dev.daejo.reconciliation.TextOrder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The folder that files arrive in. Names are read from the bytes on disk as UTF-8, whatever the locale of the process,
 * and are neither composed nor decomposed.
 */
public final class Inbox {

    private static final String CONTROL = ".ctl";

    private Inbox() {}

    /**
     * What a look into the inbox found.
     *
     * @param files regular files to take in, by name in code point order
     * @param others what has the name of a file and is none, by name
     */
    public record Listing(List<Path> files, List<NotTakenIn> others) {

        public Listing {
            files = List.copyOf(files);
            others = List.copyOf(others);
        }
    }

    /** The files to take in. */
    public static List<Path> files(Path inbox) throws IOException {
        return list(inbox).files();
    }

    /**
     * Looks into the inbox. Hidden entries are not looked at, nor folders that are not named like a file, nor a
     * {@code X.csv.ctl} whose {@code X.csv} is there; a control file that stands alone is listed, so that it is seen. Links
     * are not followed, since whoever may write into the inbox could point them to any file of this machine.
     */
    public static Listing list(Path inbox) throws IOException {
        List<Named> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Path path : entries(inbox)) {
            Named entry = new Named(nameOf(path), path);
            names.add(entry.name);
            entries.add(entry);
        }
        entries.removeIf(entry -> entry.isHidden() || entry.isControlOfOneOf(names));
        entries.sort(Comparator.comparing(Named::name, TextOrder.BY_CODE_POINT));
        List<Path> files = new ArrayList<>();
        List<NotTakenIn> others = new ArrayList<>();
        for (Named entry : entries) {
            if (entry.is(BasicFileAttributes::isRegularFile)) {
                files.add(entry.path);
            } else if (!entry.is(BasicFileAttributes::isDirectory) || entry.name.endsWith(".csv")) {
                others.add(new NotTakenIn(knownName(entry.path), Reasons.NO_REGULAR_FILE));
            }
        }
        return new Listing(files, others);
    }

    private static List<Path> entries(Path inbox) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(inbox)) {
            entries.forEach(paths::add);
            return paths;
        } catch (DirectoryIteratorException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** The name by which a file is known: as it is on disk, but for card numbers in it, of which the last four are left. */
    public static String knownName(Path file) {
        return CardMask.maskName(nameOf(file));
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

        /** What vanished meanwhile counts as a file, so that taking it in tells what became of it. */
        boolean is(Predicate<BasicFileAttributes> kind) {
            try {
                return kind.test(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
            } catch (IOException unreadable) {
                return true;
            }
        }

        boolean isHidden() {
            return name.startsWith(".");
        }

        boolean isControlOfOneOf(Set<String> names) {
            return name.endsWith(".csv" + CONTROL)
                    && names.contains(name.substring(0, name.length() - CONTROL.length()));
        }
    }
}
