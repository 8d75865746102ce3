package dev.daejo.report.chart;

import dev.daejo.report.html.Html;
import dev.daejo.report.words.Phrase;

/** The few shapes that the charts are drawn with; colours are the style sheet's. */
record Svg(Html html) {

    void rectangle(long left, long top, long width, long height, String styleClass) {
        html.open(
                        "rect",
                        "x",
                        Long.toString(left),
                        "y",
                        Long.toString(top),
                        "width",
                        Long.toString(width),
                        "height",
                        Long.toString(height),
                        "class",
                        styleClass)
                .close("rect");
    }

    void line(long x1, long y1, long x2, long y2, String styleClass) {
        html.open(
                        "line",
                        "x1",
                        Long.toString(x1),
                        "y1",
                        Long.toString(y1),
                        "x2",
                        Long.toString(x2),
                        "y2",
                        Long.toString(y2),
                        "class",
                        styleClass)
                .close("line");
    }

    void text(long x, long y, Phrase text) {
        if (text.isSame()) {
            text(x, y, text.korean(), "");
        } else {
            text(x, y, text.korean(), "ko");
            text(x, y, text.english(), "en");
        }
    }

    private void text(long x, long y, String text, String language) {
        html.element("text", text, "x", Long.toString(x), "y", Long.toString(y), "lang", language);
    }
}
