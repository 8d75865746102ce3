package dev.daejo.report.page;

import dev.daejo.reconciliation.Breakdown;
import dev.daejo.reconciliation.Share;
import dev.daejo.reconciliation.Total;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.report.chart.BarChart;
import dev.daejo.report.chart.BarChart.Bar;
import dev.daejo.report.chart.DayChart;
import dev.daejo.report.chart.DayChart.Day;
import dev.daejo.report.html.Html;
import dev.daejo.report.html.PageColumn.Form;
import dev.daejo.report.html.PageTable;
import dev.daejo.report.page.CaseSums.Slice;
import dev.daejo.report.words.Phrase;
import dev.daejo.store.FinishedRun;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What is outstanding by age, type and program, and what arrived day by day against what was due. */
final class ChartsPart {

    private static final int PROGRAMS = 10;
    private static final int DAYS_BEFORE = 60;
    private static final int DAYS_AFTER = 30;

    private final PageText text;
    private final Html html;
    private final LocalDate businessDate;
    private final Breakdown breakdown;
    private final CaseSums sums;

    ChartsPart(PageText text, FinishedRun run, CaseSums sums) {
        this.text = text;
        this.html = text.html();
        this.businessDate = run.businessDate();
        this.breakdown = run.breakdown();
        this.sums = sums;
    }

    void write() {
        text.begin("charts");
        html.open("div", "class", "charts");
        chart("chart.age", "column.age", ages());
        chart("chart.type", "column.type", types());
        chart("chart.program", "column.program", programs());
        html.close("div");
        days();
        text.end();
    }

    private void chart(String title, String label, List<Bar> bars) {
        html.open("div").element("h3", text.words().of(title));
        if (bars.isEmpty()) {
            text.none();
        } else {
            new BarChart(text.words().of(title), text.words().of(label), won(), count()).writeTo(html, bars);
        }
        html.close("div");
    }

    private List<Bar> ages() {
        return Arrays.stream(AgeBand.values())
                .map(age -> bar(text.words().of("age", age), slice -> slice.age() == age, ""))
                .toList();
    }

    private List<Bar> types() {
        return Arrays.stream(DiscrepancyType.values())
                .map(type -> bar(
                        text.words().of("type", type),
                        slice -> slice.type() == type,
                        type.severity().name().toLowerCase(Locale.ROOT)))
                .filter(bar -> bar.won().signum() > 0)
                .sorted(Comparator.comparing(Bar::won).reversed())
                .toList();
    }

    /** Those with the most, and the others as one. */
    private List<Bar> programs() {
        List<Bar> bars = sums.programs().stream()
                .map(id -> bar(Phrase.same(id), slice -> slice.programId().equals(id), ""))
                .filter(bar -> bar.won().signum() > 0)
                .sorted(Comparator.comparing(Bar::won).reversed())
                .toList();
        if (bars.size() <= PROGRAMS) {
            return bars;
        }
        List<Bar> shown = new ArrayList<>(bars.subList(0, PROGRAMS));
        shown.add(together(bars.subList(PROGRAMS, bars.size())));
        return shown;
    }

    private Bar together(List<Bar> bars) {
        return new Bar(
                text.words().of("chart.others", bars.size()),
                bars.stream().map(Bar::won).reduce(BigInteger.ZERO, BigInteger::add),
                bars.stream().mapToLong(Bar::cases).reduce(0, Math::addExact),
                "");
    }

    /** Of the cases in which too little came, but for those withdrawn. */
    private Bar bar(Phrase label, Predicate<Slice> which, String styleClass) {
        CaseSum sum = sums.lackingOf(which.and(Slice::open));
        return new Bar(label, sum.lacking(), sum.count(), styleClass);
    }

    private void days() {
        List<Day> days = daysWithMoney();
        html.element("h3", text.words().of("chart.days"));
        if (days.isEmpty()) {
            text.none();
            return;
        }
        new DayChart(text.words().of("chart.days.drawn"), text.words().of("chart.today"), businessDate)
                .writeTo(html, days);
        legend();
        html.open("details").element("summary", text.words().of("chart.days.table"));
        dayTable().writeTo(html, days.stream().filter(ChartsPart::hasMoney).toList());
        html.close("details");
    }

    private void legend() {
        html.open("p", "class", "legend")
                .element("span", "", "class", "due")
                .text(text.words().of("column.due-then"))
                .element("span", "", "class", "received")
                .text(text.words().of("column.received-then"))
                .close("p");
    }

    private PageTable<Day> dayTable() {
        return new PageTable<>(
                text.words().of("chart.days"),
                List.of(
                        text.data("day", Form.WORD, day -> day.on().toString()),
                        text.number("due-then", Day::due),
                        text.number("received-then", Day::received)));
    }

    /** All days near the business date where any of them has money, so that the scale is the same every night. */
    private List<Day> daysWithMoney() {
        List<Day> days = businessDate
                .minusDays(DAYS_BEFORE)
                .datesUntil(businessDate.plusDays(DAYS_AFTER + 1))
                .map(this::day)
                .toList();
        return days.stream().anyMatch(ChartsPart::hasMoney) ? days : List.of();
    }

    private Day day(LocalDate on) {
        return new Day(on, onDay(on, Total.EXPECTED), onDay(on, Total.CREDITS));
    }

    private BigInteger onDay(LocalDate on, Total total) {
        return breakdown.of(new Share(Share.Of.DAY, on.toString(), total)).amount();
    }

    private static boolean hasMoney(Day day) {
        return day.due().signum() > 0 || day.received().signum() > 0;
    }

    private Phrase won() {
        return text.words().of("column.lacking");
    }

    private Phrase count() {
        return text.words().of("column.count");
    }
}
