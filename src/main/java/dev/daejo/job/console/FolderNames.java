package dev.daejo.job.console;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Paths from texts, by way of their UTF-8 bytes. {@link Path#of} refuses a Korean name under {@code LC_ALL=C}; a path
 * that was built from a URI has the right bytes whatever the locale.
 */
public final class FolderNames {

    private static final Path WORKING_FOLDER = Path.of("/proc/self/cwd");

    private FolderNames() {}

    /** The absolute path of a folder named on the command line. */
    public static Path path(String text) throws IOException {
        // With three slashes, or the JDK goes by way of File and loses the bytes.
        String base =
                text.startsWith("/") ? "file:///" : workingFolder().toUri().toString();
        return Path.of(URI.create(base + percentEncoded(text).replaceFirst("^/+", "")));
    }

    /** The path as people read it; {@link Path#toString} would lose a Korean name under {@code LC_ALL=C}. */
    public static String text(Path path) {
        String text = path.toUri().getPath();
        return text.length() > 1 && text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    private static Path workingFolder() throws IOException {
        return Files.isDirectory(WORKING_FOLDER)
                ? WORKING_FOLDER.toRealPath()
                : Path.of("").toAbsolutePath();
    }

    private static String percentEncoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(isPlain(octet) ? String.valueOf((char) octet) : "%%%02X".formatted(octet & 0xFF));
        }
        return encoded.toString();
    }

    private static boolean isPlain(byte octet) {
        return octet == '/' || octet == '.' || octet == '-' || octet == '_' || isLetterOrDigit(octet);
    }

    private static boolean isLetterOrDigit(byte octet) {
        return (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z') || (octet >= '0' && octet <= '9');
    }
}
