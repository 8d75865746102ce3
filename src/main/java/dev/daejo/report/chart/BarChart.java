package dev.daejo.report.chart;

import dev.daejo.report.html.Html;
import dev.daejo.report.words.Figures;
import dev.daejo.report.words.Phrase;
import java.math.BigInteger;
import java.util.List;

/**
 * Bars that lie: a table with a drawing in each row, so that labels keep their size on a narrow screen and the figures can be
 * read by ear.
 */
public record BarChart(Phrase title, Phrase label, Phrase won, Phrase cases) {

    /** The drawing is stretched to its cell; so long is the longest bar. */
    private static final long LONGEST = 1_000;

    private static final long THICK = 10;

    /** One bar; its length is by won. */
    public record Bar(Phrase label, BigInteger won, long cases, String styleClass) {}

    public void writeTo(Html html, List<Bar> bars) {
        BigInteger most = bars.stream().map(Bar::won).reduce(BigInteger.ZERO, BigInteger::max);
        html.open("div", "class", "chart").open("table", "class", "bars").element("caption", title);
        html.open("thead").open("tr");
        html.element("th", label, "scope", "col");
        html.element("th", won, "scope", "colgroup", "class", "n", "colspan", "2");
        html.element("th", cases, "scope", "col", "class", "n");
        html.close("tr").close("thead").open("tbody");
        bars.forEach(bar -> row(html, bar, most));
        html.close("tbody").close("table").close("div");
    }

    private static void row(Html html, Bar bar, BigInteger most) {
        html.open("tr").element("th", bar.label(), "scope", "row").open("td", "class", "bar");
        html.open("svg", "viewBox", "0 0 1000 10", "preserveAspectRatio", "none", "aria-hidden", "true");
        new Svg(html).rectangle(0, 0, length(bar.won(), most), THICK, bar.styleClass());
        html.close("svg").close("td");
        html.element("td", Figures.grouped(bar.won()), "class", "n");
        html.element("td", Figures.grouped(bar.cases()), "class", "n").close("tr");
    }

    /** What is there at all can be seen. */
    private static long length(BigInteger won, BigInteger most) {
        return won.signum() == 0 ? 0 : Math.max(3, Math.round(won.doubleValue() / most.doubleValue() * LONGEST));
    }
}
