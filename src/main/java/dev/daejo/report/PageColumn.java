package dev.daejo.report;

import java.util.function.Function;

/** One column of a table of the page. */
record PageColumn<T>(String header, Form form, Function<T, String> cell) {

    /** How its cells are set: by their right edge, on one line, or in as many lines as they need. */
    enum Form {
        NUMBER,
        SHORT,
        LONG
    }
}
