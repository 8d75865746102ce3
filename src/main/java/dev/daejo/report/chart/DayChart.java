package dev.daejo.report.chart;

import dev.daejo.report.html.Html;
import dev.daejo.report.words.Figures;
import dev.daejo.report.words.Phrase;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;

/** What was due and what arrived, day by day: two bars a day, upright, and a line where the business date is. */
public record DayChart(Phrase title, Phrase businessDay, LocalDate businessDate) {

    private static final int LEFT = 8;
    private static final int TOP = 28;
    private static final int BOTTOM = 208;
    private static final int HEIGHT = 236;
    private static final int DAY = 10;
    private static final int BAR = 4;
    private static final String NAME = "drawn-days";

    /** A day with what was due on it and what was received on it, in won. */
    public record Day(LocalDate on, BigInteger due, BigInteger received) {}

    /** Draws days that follow each other. */
    public void writeTo(Html html, List<Day> days) {
        BigInteger most =
                days.stream().map(day -> day.due().max(day.received())).reduce(BigInteger.ZERO, BigInteger::max);
        int width = LEFT * 2 + days.size() * DAY;
        html.open("div", "class", "wide", "role", "region", "aria-labelledby", NAME, "tabindex", "0");
        html.element("p", title, "id", NAME, "class", "drawn");
        html.open(
                "svg",
                "class",
                "days",
                "role",
                "img",
                "aria-labelledby",
                NAME,
                "viewBox",
                "0 0 " + width + " " + HEIGHT);
        draw(new Svg(html), days, most, width - LEFT);
        html.close("svg").close("div");
    }

    private void draw(Svg svg, List<Day> days, BigInteger most, int right) {
        svg.line(LEFT, TOP, right, TOP, "grid");
        svg.text(LEFT, TOP - 7, Phrase.same(Figures.grouped(most)));
        for (int at = 0; at < days.size(); at++) {
            day(svg, days.get(at), LEFT + at * DAY, most);
        }
        svg.line(LEFT, BOTTOM, right, BOTTOM, "axis");
    }

    private void day(Svg svg, Day day, int left, BigInteger most) {
        if (day.on().getDayOfMonth() == 1) {
            svg.line(left, BOTTOM, left, BOTTOM + 6, "axis");
            svg.text(left, BOTTOM + 20, Phrase.same(day.on().toString()));
        }
        if (day.on().equals(businessDate)) {
            svg.line(left + BAR, TOP - 18, left + BAR, BOTTOM, "today");
            svg.text(left + BAR + 4, TOP - 7, businessDay);
        }
        bar(svg, left, day.due(), most, "due");
        bar(svg, left + BAR, day.received(), most, "received");
    }

    private static void bar(Svg svg, int left, BigInteger won, BigInteger most, String styleClass) {
        if (won.signum() > 0) {
            long height = Math.max(1, Math.round(won.doubleValue() / most.doubleValue() * (BOTTOM - TOP)));
            svg.rectangle(left, BOTTOM - height, BAR, height, styleClass);
        }
    }
}
