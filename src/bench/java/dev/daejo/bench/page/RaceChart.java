package dev.daejo.bench.page;

import dev.daejo.bench.race.Times;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Bars of the wall clock, the processor time and the memory of each contestant. */
record RaceChart(String title, List<Times> times) {

    private static final int LEFT = 170;
    private static final int LONGEST = 420;
    private static final int ROW = 24;
    private static final int GAP = 44;
    private static final int TOP = 40;

    private record Panel(String title, String unit, ToDoubleFunction<Times> figure) {}

    private static final List<Panel> PANELS = List.of(
            new Panel("wall clock, start to exit", "s", Times::wallSeconds),
            new Panel("processor time, with the server's", "s", Times::allCpuSeconds),
            new Panel("peak memory, without the server", "MiB", Times::peakMebibytes));

    String svg() {
        int panelHeight = GAP + ROW * times.size();
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 %d" font-family="sans-serif" font-size="13">
                <rect width="720" height="%<d" fill="#fff"/>
                """.formatted(TOP + PANELS.size() * panelHeight + 20));
        text(svg, 16, 24, "start", title);
        for (int at = 0; at < PANELS.size(); at++) {
            panel(svg, PANELS.get(at), TOP + at * panelHeight);
        }
        return svg.append("</svg>\n").toString();
    }

    private void panel(StringBuilder svg, Panel panel, int top) {
        double most = times.stream().mapToDouble(panel.figure()).max().orElse(1);
        text(svg, LEFT, top + 20, "start", panel.title());
        for (int at = 0; at < times.size(); at++) {
            int y = top + 30 + at * ROW;
            double value = panel.figure().applyAsDouble(times.get(at));
            long length = Math.max(1, Math.round(value / most * LONGEST));
            text(svg, LEFT - 8, y + 14, "end", times.get(at).name());
            svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"18\" fill=\"%s\"/>%n"
                    .formatted(LEFT, y, length, at == 0 ? "#1f6feb" : "#9aa4b2"));
            text(svg, LEFT + length + 6, y + 14, "start", String.format(Locale.ROOT, "%.1f %s", value, panel.unit()));
        }
    }

    private static void text(StringBuilder svg, long x, int y, String anchor, String text) {
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n".formatted(x, y, anchor, text));
    }
}
