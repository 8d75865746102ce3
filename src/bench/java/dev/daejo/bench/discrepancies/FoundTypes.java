package dev.daejo.bench.discrepancies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compares what a night found with what was planted in it. */
final class FoundTypes {

    private FoundTypes() {}

    /**
     * Requires that each planted type stands with its count in {@code control-totals.csv}.
     *
     * @throws IllegalStateException naming the first that does not
     */
    static void require(Path planted, Path report) throws IOException {
        List<String> totals = Files.readAllLines(report.resolve("control-totals.csv"));
        for (String wanted : Files.readAllLines(planted)) {
            if (totals.stream().noneMatch(total -> total.startsWith(wanted + ","))) {
                throw new IllegalStateException("'%s' was planted, but not found in '%s'".formatted(wanted, report));
            }
        }
    }
}
