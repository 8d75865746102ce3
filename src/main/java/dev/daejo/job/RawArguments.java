package dev.daejo.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The arguments as they were typed. Under {@code LC_ALL=C} (cron, containers) JDK 17 reads them as ASCII and a Korean
 * folder arrives as question marks; where the system tells the bytes of the command line, they are read from there.
 */
final class RawArguments {

    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
    private static final char UNREADABLE = '\uFFFD';

    private RawArguments() {}

    /** The arguments as UTF-8, or as the JDK gave them where nothing was lost or nothing better is known. */
    static String[] recover(String... arguments) throws IOException {
        boolean whole = Arrays.stream(arguments).noneMatch(RawArguments::mayHaveLost);
        if (whole || !Files.isReadable(COMMAND_LINE)) {
            return arguments;
        }
        return fromCommandLine(new String(Files.readAllBytes(COMMAND_LINE), StandardCharsets.UTF_8), arguments);
    }

    static String[] fromCommandLine(String commandLine, String... arguments) {
        List<String> all = List.of(commandLine.split("\0"));
        if (all.size() < arguments.length) {
            return arguments;
        }
        List<String> last = all.subList(all.size() - arguments.length, all.size());
        for (int at = 0; at < arguments.length; at++) {
            if (!asciiOf(last.get(at)).equals(asciiOf(arguments[at]))) {
                return arguments;
            }
        }
        return last.toArray(String[]::new);
    }

    private static boolean mayHaveLost(String argument) {
        return argument.chars().anyMatch(c -> c == '?' || c == UNREADABLE || Character.isSurrogate((char) c));
    }

    /** What survives a reading as ASCII. */
    private static String asciiOf(String text) {
        return text.chars()
                .filter(c -> c < 0x80 && c != '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
