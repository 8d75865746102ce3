package dev.daejo.report.page;

import dev.daejo.report.html.Html;
import dev.daejo.report.html.PageColumn;
import dev.daejo.report.html.PageTable;
import dev.daejo.report.words.Figures;
import dev.daejo.report.words.Phrase;
import dev.daejo.report.words.Phrases;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;

/** What all parts of the page are written with: headings, notes, tables and their words in both languages. */
record PageText(Html html, Phrases words) {

    /** A part with its heading, which the contents at the top lead to. */
    void begin(String key) {
        html.open("section", "aria-labelledby", key)
                .element("h2", words.of("page." + key), "id", key)
                .element("p", words.of("page." + key + ".note"), "class", "note");
    }

    void end() {
        html.close("section");
    }

    void note(Phrase text) {
        html.element("p", text, "class", "note");
    }

    void none() {
        html.element("p", words.of("page.none"));
    }

    /** The rows shown as a table, after a note that says how many there are and where the others stand. */
    <T> void rows(String file, long count, PageTable<T> table, List<T> shown) {
        if (shown.isEmpty()) {
            none();
            return;
        }
        note(shownOf(file, Math.max(count, shown.size()), shown.size()));
        table.writeTo(html, shown);
    }

    /** Says how many there are where not all are shown. */
    void rest(String file, long count, int shown) {
        if (count > shown) {
            note(shownOf(file, count, shown));
        }
    }

    Phrase shownOf(String file, long count, int shown) {
        Phrase all = Phrase.same(Figures.grouped(count));
        return count > shown
                ? words.of("page.shown", all, Phrase.same(Figures.grouped(shown)), Phrase.same(file))
                : words.of("page.all-shown", all, Phrase.same(file));
    }

    Phrase won(BigInteger amount) {
        return words.of("amount.won", amount);
    }

    Phrase cases(long count) {
        return words.of("amount.cases", count);
    }

    <T> PageColumn<T> column(String key, PageColumn.Form form, Function<T, Phrase> cell) {
        return new PageColumn<>(words.of("column." + key), form, cell);
    }

    /** A text that is the same in every language. */
    <T> PageColumn<T> data(String key, PageColumn.Form form, Function<T, String> cell) {
        return column(key, form, row -> Phrase.same(cell.apply(row)));
    }

    <T> PageColumn<T> number(String key, Function<T, Number> cell) {
        return data(key, PageColumn.Form.NUMBER, row -> Figures.grouped(cell.apply(row)));
    }
}
