package dev.daejo.report.html;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A table of the page, which can be read by ear (caption, scopes) and scrolled by keyboard on a narrow screen. */
public record PageTable<T>(String caption, List<PageColumn<T>> columns, Function<T, String> rowClass) {

    public PageTable(String caption, List<PageColumn<T>> columns) {
        this(caption, columns, row -> "");
    }

    public void writeTo(Html html, List<T> rows) {
        begin(html);
        rows.forEach(row -> row(html, row));
        html.close("tbody").close("table").close("div");
    }

    /** With a last row of sums; a cell for each column. */
    public void writeTo(Html html, List<T> rows, List<String> sums) {
        begin(html);
        rows.forEach(row -> row(html, row));
        html.close("tbody").open("tfoot").open("tr");
        for (int at = 0; at < sums.size(); at++) {
            cell(html, at, sums.get(at));
        }
        html.close("tr").close("tfoot").close("table").close("div");
    }

    private void begin(Html html) {
        html.open("div", "class", "wide", "role", "region", "aria-label", caption, "tabindex", "0");
        html.open("table").element("caption", caption).open("thead").open("tr");
        columns.forEach(
                column -> html.element("th", column.header(), "scope", "col", "class", styleClass(column.form())));
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
    private void cell(Html html, int at, String text) {
        String styleClass = styleClass(columns.get(at).form());
        if (at == 0) {
            html.element("th", text, "scope", "row", "class", styleClass);
        } else {
            html.element("td", text, "class", styleClass);
        }
    }

    private static String styleClass(PageColumn.Form form) {
        return form.name().toLowerCase(Locale.ROOT);
    }
}
