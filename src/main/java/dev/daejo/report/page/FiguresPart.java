package dev.daejo.report.page;

import dev.daejo.reconciliation.Total;
import dev.daejo.report.html.Html;
import dev.daejo.report.page.CaseSums.Slice;
import dev.daejo.report.total.NightTotals;
import dev.daejo.report.words.Phrase;
import java.math.BigInteger;

/** What was promised, arrived, is pending and is wrong, how much of it is new, and what was withdrawn. */
final class FiguresPart {

    private final PageText text;
    private final Html html;
    private final NightTotals totals;
    private final CaseSums sums;

    FiguresPart(PageText text, NightTotals totals, CaseSums sums) {
        this.text = text;
        this.html = text.html();
        this.totals = totals;
        this.sums = sums;
    }

    void write() {
        text.begin("figures");
        html.open("dl", "class", "figures");
        figure(
                "promised",
                totals.of(Total.EXPECTED).count(),
                totals.of(Total.EXPECTED).amount());
        figure(
                "arrived",
                totals.of(Total.SETTLED).count(),
                totals.of(Total.SETTLED).amount());
        figure(
                "not-yet-due",
                totals.of(Total.NOT_YET_DUE).count(),
                totals.of(Total.NOT_YET_DUE).amount());
        figure("wrong", sums.of(Slice::open));
        figure("new", sums.of(slice -> slice.open() && slice.age() == AgeBand.NEW));
        figure("withdrawn", sums.of(Slice::withdrawn));
        html.close("dl");
        text.end();
    }

    private void figure(String key, CaseSum sum) {
        figure(key, sum.count(), sum.won());
    }

    private void figure(String key, long count, BigInteger won) {
        Phrase note = text.words().of("page." + key + ".note");
        html.open("div", "class", count == 0 ? "" : key)
                .element("dt", text.words().of("page." + key))
                .element("dd", text.won(won), "class", "won")
                .element("dd", text.cases(count))
                .element("dd", note, "class", "note")
                .close("div");
    }
}
