package dev.daejo.report.html;

import dev.daejo.report.words.Phrase;
import java.util.List;
import java.util.function.Function;

/**
 * A table of the page, which can be read by ear (caption, scopes) and scrolled by keyboard on a narrow screen. The script of
 * the page lets it be sorted and filtered; without one it is a plain table.
 */
public record PageTable<T>(Phrase caption, List<PageColumn<T>> columns, Function<T, String> rowClass) {

    public PageTable(Phrase caption, List<PageColumn<T>> columns) {
        this(caption, columns, row -> "");
    }

    public void writeTo(Html html, List<T> rows) {
        begin(html);
        rows.forEach(row -> row(html, row));
        html.close("tbody").close("table").close("div");
    }

    /** With a last row of sums; a cell for each column. */
    public void writeTo(Html html, List<T> rows, List<Phrase> sums) {
        begin(html);
        rows.forEach(row -> row(html, row));
        html.close("tbody").open("tfoot").open("tr");
        for (int at = 0; at < sums.size(); at++) {
            cell(html, at, sums.get(at));
        }
        html.close("tr").close("tfoot").close("table").close("div");
    }

    private void begin(Html html) {
        String name = html.newName();
        html.open("div", "class", "wide", "role", "region", "aria-labelledby", name, "tabindex", "0");
        html.open("table").element("caption", caption, "id", name);
        html.open("thead").open("tr");
        columns.forEach(column -> html.element(
                "th", column.header(), "scope", "col", "class", column.form().styleClass()));
        html.close("tr").close("thead").open("tbody");
    }

    private void row(Html html, T row) {
        html.open("tr", "class", rowClass.apply(row));
        for (int at = 0; at < columns.size(); at++) {
            cell(html, at, columns.get(at).cell().apply(row));
        }
        html.close("tr");
    }

    /** The first cell names its row. */
    private void cell(Html html, int at, Phrase text) {
        String styleClass = columns.get(at).form().styleClass();
        if (at == 0) {
            html.element("th", text, "scope", "row", "class", styleClass);
        } else {
            html.element("td", text, "class", styleClass);
        }
    }
}
