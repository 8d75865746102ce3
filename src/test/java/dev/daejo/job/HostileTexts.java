package dev.daejo.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cells of two public collections, formulas and naughty strings, and a night that has them wherever texts may stand. */
final class HostileTexts {

    static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private static final Path COLLECTIONS = Path.of("src/test/resources/hostile-cells");

    private HostileTexts() {}

    /** As ids, references, names of files and refused values. */
    static void plant(World world, List<String> texts) throws IOException {
        List<String> promises = new ArrayList<>(List.of("program_id,member_id,period,reference,amount,due_on"));
        List<String> refused = new ArrayList<>(List.of("program_id,member_id,period,reference,amount,due_on"));
        for (String text : texts) {
            promises.add("EVENT,%1$s,2025-09,%1$s,1000,2025-10-15".formatted(quoted(text)));
            refused.add("%1$s,%1$s,2025-09,%1$s,1000,2025-10-15".formatted(quoted(text)));
        }
        texts.stream().limit(10).forEach(text -> refused.add("EVENT,M,2025-09,,%1$s,%1$s".formatted(quoted(text))));
        world.write("inbox/expected-hostile.csv", promises).write("inbox/expected-refused.csv", refused);
        for (String name : List.of("=cmd.csv", "@SUM(1+9).csv", "-2+3.csv", "+1.csv", "=1+1;cmd")) {
            Files.writeString(world.folder().resolve("inbox").resolve(name), "=1+1\n");
        }
    }

    /** The same guard that the contract tells, written once more. */
    static String guarded(String text) {
        boolean number = text.matches("[+-]?[0-9]+(\\.[0-9]+)?");
        return FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 && !number ? "'" + text : text;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    static List<String> all() throws IOException {
        List<Path> files = List.of(
                COLLECTIONS.resolve("csv-injection/csv-payload.txt"), COLLECTIONS.resolve("naughty-strings/blns.txt"));
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
                texts.addAll(lines.filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .filter(line -> line.indexOf('\0') < 0)
                        .collect(Collectors.toList()));
            }
        }
        return texts.stream().distinct().toList();
    }
}
