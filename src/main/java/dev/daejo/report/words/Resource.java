package dev.daejo.report.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that the product brings with it, on its class path. */
public final class Resource {

    private Resource() {}

    public static InputStream open(String name) throws FileNotFoundException {
        InputStream bytes = Resource.class.getResourceAsStream(name);
        if (bytes == null) {
            throw new FileNotFoundException("'%s' is not on the class path".formatted(name));
        }
        return bytes;
    }

    public static String text(String name) {
        try (InputStream bytes = open(name)) {
            return new String(bytes.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("'%s' could not be read".formatted(name), e);
        }
    }
}
