package dev.daejo.report.html;

import java.util.function.Function;

/** One column of a table of the page. */
public record PageColumn<T>(String header, Form form, Function<T, String> cell) {

    /** How its cells are set. */
    public enum Form {
        /** By the right edge, never broken. */
        NUMBER,
        /** Never broken. */
        WORD,
        /** Broken only on paper, which cannot be scrolled. */
        ID,
        /** In as many lines as it needs. */
        LONG
    }
}
