package dev.daejo.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What was asked for by {@code -Dbench.*}.
 *
 * @param mode what is measured
 * @param lines statement lines of the night
 * @param runs how often each is measured after one run to warm up; 0: that one alone
 * @param cases discrepancies of the night, in mode {@code discrepancies}
 * @param nights in how many nights the lines come, in mode {@code nights}
 * @param encoding of the statements, {@code UTF8} or {@code CP949}
 * @param peers with whom Daejo is compared: {@code duckdb}, {@code postgres}
 * @param ours the command that starts Daejo, words apart by blanks; none: the one that is prepared of the jar
 * @param folder where everything is written
 * @param spoil whether one row of a peer is changed, to see the comparison fail
 */
public record BenchSettings(
        BenchMode mode,
        int lines,
        int runs,
        int cases,
        int nights,
        String encoding,
        List<String> peers,
        List<String> ours,
        Path folder,
        boolean spoil) {

    /** In what the statements of a night may be written. */
    public static final List<String> ENCODINGS = List.of("UTF8", "CP949");

    private static final int LINES_OF_A_MEMBER = 20;

    /** As they were given to this process. */
    public static BenchSettings ofProperties() {
        return new BenchSettings(
                BenchMode.valueOf(System.getProperty("bench.mode", "peers").toUpperCase(Locale.ROOT)),
                Integer.getInteger("bench.lines", 1_000_000),
                Integer.getInteger("bench.runs", 5),
                Integer.getInteger("bench.cases", 200_000),
                Integer.getInteger("bench.nights", 30),
                System.getProperty("bench.encoding", "UTF8"),
                words("bench.peers", "duckdb postgres"),
                words("bench.ours", ""),
                Path.of(System.getProperty("bench.folder", "target/bench")).toAbsolutePath(),
                Boolean.getBoolean("bench.spoil"));
    }

    /** The same for a night in another encoding. */
    public BenchSettings with(String other) {
        return new BenchSettings(mode, lines, runs, cases, nights, other, peers, ours, folder, spoil);
    }

    /** The same for a night of so many members. */
    public BenchSettings ofMembers(int members) {
        return new BenchSettings(
                mode, members * LINES_OF_A_MEMBER, runs, cases, nights, encoding, peers, ours, folder, spoil);
    }

    public int members() {
        return Math.max(1, lines / LINES_OF_A_MEMBER);
    }

    /** A short name of the night that is measured, as {@code 5000000-UTF8}. */
    public String night() {
        return lines + "-" + encoding;
    }

    private static List<String> words(String property, String standard) {
        String value = System.getProperty(property, "").isBlank() ? standard : System.getProperty(property, "");
        return List.of(value.strip().split("[ ,]+"));
    }
}
