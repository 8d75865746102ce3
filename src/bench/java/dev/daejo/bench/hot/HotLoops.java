package dev.daejo.bench.hot;

import dev.daejo.bench.BenchSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benches of this package and makes a table of their best rounds: other work on the machine only makes slower. */
public final class HotLoops {

    private static final int MEMBERS_AT_ONCE = 1_000;

    private HotLoops() {}

    /** Gives the table, which is also written to {@code hot-loops.md}; JMH's own figures go to {@code hot-loops.json}. */
    public static String run(BenchSettings settings) throws IOException {
        try {
            Collection<RunResult> results = new Runner(new OptionsBuilder()
                            .include(HotLoops.class.getPackageName() + "\\.\\w+Bench")
                            .addProfiler(CpuTime.class)
                            .resultFormat(ResultFormatType.JSON)
                            .result(settings.folder().resolve("hot-loops.json").toString())
                            .build())
                    .run();
            String table = table(results);
            Files.writeString(settings.folder().resolve("hot-loops.md"), table);
            return table;
        } catch (RunnerException e) {
            throw new IllegalStateException("JMH did not end well", e);
        }
    }

    private static String table(Collection<RunResult> results) throws IOException {
        Map<String, Double> scores = new TreeMap<>();
        for (RunResult result : results) {
            String encoding = result.getParams().getParam("encoding");
            String name = result.getPrimaryResult().getLabel() + (encoding == null ? "" : " " + encoding);
            scores.put(name, cpuMillis(result));
        }
        StringBuilder table = new StringBuilder(
                "| loop | a second of processor time | against discarding and hashing |%n|---|---|---|%n".formatted());
        for (String encoding : BenchSettings.ENCODINGS) {
            long lines =
                    lines(StatementFile.statement(BenchSettings.ofProperties().with(encoding)));
            double least = scores.getOrDefault("discardAndHash " + encoding, Double.NaN);
            scores.forEach((name, millis) -> {
                if (name.endsWith(" " + encoding)) {
                    table.append(row(name, lines / millis * 1_000, "lines", millis / least));
                }
            });
        }
        scores.forEach((name, millis) -> {
            if (!name.contains(" ")) {
                table.append(row(name, MEMBERS_AT_ONCE / millis * 1_000, "members", Double.NaN));
            }
        });
        return table.toString();
    }

    /** Of the best round: the compiler has its part in the first ones. */
    private static double cpuMillis(RunResult result) {
        return Objects.requireNonNull(result.getSecondaryResults().get(CpuTime.LABEL), CpuTime.LABEL)
                .getStatistics()
                .getMin();
    }

    private static String row(String name, double perSecond, String unit, double ratio) {
        String against = Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, "%.2f", ratio);
        return String.format(Locale.ROOT, "| %s | %,.0f %s | %s |%n", name, perSecond, unit, against);
    }

    private static long lines(Path statement) throws IOException {
        long lines = -1;
        for (byte one : Files.readAllBytes(statement)) {
            lines += one == '\n' ? 1 : 0;
        }
        return lines;
    }
}
