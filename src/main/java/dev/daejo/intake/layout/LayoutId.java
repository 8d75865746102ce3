package dev.daejo.intake.layout;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which layout, to the byte: its name and the SHA-256 of its text. A file that was read by it is read by it ever after,
 * whatever becomes of the layout of that name.
 */
public record LayoutId(String name, String sha256) {

    private static final Pattern WRITTEN = Pattern.compile("(?<name>[a-z0-9][a-z0-9_-]*) (?<sha256>[0-9a-f]{64})");

    public LayoutId {
        if (!WRITTEN.matcher(name + " " + sha256).matches()) {
            throw new IllegalArgumentException("'%s %s' is no name and hash of a layout".formatted(name, sha256));
        }
    }

    /** Reads what {@link #toString} wrote. */
    public static LayoutId parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("'%s' is no name and hash of a layout".formatted(text));
        }
        return new LayoutId(
                Objects.requireNonNull(written.group("name")), Objects.requireNonNull(written.group("sha256")));
    }

    @Override
    public String toString() {
        return name + " " + sha256;
    }
}
