package dev.daejo.report.explanation;

import java.util.StringJoiner;

/** Lines of text, indented; a heading stands above what is indented further. */
final class TextLines {

    private static final String INDENT = "  ";

    private final StringJoiner text = new StringJoiner("\n", "", "\n");

    void add(int depth, String line) {
        text.add(INDENT.repeat(depth) + line);
    }

    void blank() {
        text.add("");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
