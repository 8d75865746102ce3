package dev.daejo.sample;

import java.util.ArrayList;
import java.util.List;

/** The text of one CSV file, RFC 4180 with plain newlines. */
final class Csv {

    private final List<String> rows = new ArrayList<>();

    Csv(String header) {
        rows.add(header);
    }

    Csv row(Object... values) {
        List<String> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(quoted(value.toString()));
        }
        rows.add(String.join(",", cells));
        return this;
    }

    int dataRows() {
        return rows.size() - 1;
    }

    String text() {
        return String.join("\n", rows) + "\n";
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
