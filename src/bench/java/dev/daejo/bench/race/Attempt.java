package dev.daejo.bench.race;

import dev.daejo.bench.measure.Meter;
import dev.daejo.bench.measure.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One command that is measured.
 *
 * @param discrepancies the file that it writes
 * @param log what it prints
 * @param endings the statuses with which it may end
 */
public record Attempt(
        List<String> command, Map<String, String> environment, Path discrepancies, Path log, Set<Integer> endings) {

    private static final int SHOWN = 2_000;

    /** The same with more in its environment. */
    public Attempt with(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(environment);
        all.putAll(more);
        return new Attempt(command, all, discrepancies, log, endings);
    }

    /** Runs it to its end. */
    public Usage measure(Meter meter) throws IOException {
        Usage usage = meter.run(command, environment, log);
        if (!endings.contains(usage.status())) {
            throw new IllegalStateException(
                    "'%s' ended with status %d:%n%s".formatted(String.join(" ", command), usage.status(), end()));
        }
        return usage;
    }

    private String end() throws IOException {
        String said = Files.readString(log);
        return said.substring(Math.max(0, said.length() - SHOWN));
    }
}
