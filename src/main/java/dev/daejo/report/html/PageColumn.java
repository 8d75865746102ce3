package dev.daejo.report.html;

import dev.daejo.report.words.Phrase;
import java.util.function.Function;

/** One column of a table of the page. */
public record PageColumn<T>(Phrase header, Form form, Function<T, Phrase> cell) {

    /** How its cells are set; the style sheet knows them by one letter, since there may be many. */
    public enum Form {
        /** By the right edge, never broken; sorted as a number. */
        NUMBER("n"),
        /** Never broken. */
        WORD("w"),
        /** Broken only on paper, which cannot be scrolled. */
        ID("i"),
        /** A sentence that is read at a glance: in one line, but for paper. */
        ONE_LINE("o"),
        /** In as many lines as it needs. */
        LONG("l");

        private final String styleClass;

        Form(String styleClass) {
            this.styleClass = styleClass;
        }

        String styleClass() {
            return styleClass;
        }
    }
}
