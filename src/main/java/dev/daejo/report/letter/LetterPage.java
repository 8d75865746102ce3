package dev.daejo.report.letter;

import dev.daejo.reconciliation.claim.ClaimEvent;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.report.html.Html;
import dev.daejo.report.words.ClaimWords;
import dev.daejo.report.words.EvidenceWords;
import dev.daejo.report.words.Figures;
import dev.daejo.report.words.Words;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The parts that letters are made of, written one after the other on a page that needs nothing else to be printed. */
final class LetterPage {

    private static final String NOTHING_FROM_ELSEWHERE = "default-src 'none'; style-src 'unsafe-inline'";
    private static final List<String> EVIDENCE_COLUMNS = List.of("file", "line", "what", "amount", "counted", "why");

    private final Html html;
    private final ClaimWords claimWords;
    private final Words words;
    private final EvidenceWords evidenceWords;
    private final String style;

    /** @param style the style sheet of all letters */
    LetterPage(Writer writer, ClaimWords claimWords, EvidenceWords evidenceWords, String style) {
        this.html = new Html(writer);
        this.claimWords = claimWords;
        this.words = claimWords.words();
        this.evidenceWords = evidenceWords;
        this.style = style;
    }

    Words words() {
        return words;
    }

    ClaimWords claimWords() {
        return claimWords;
    }

    void begin(String heading, String day) {
        html.open("html", "lang", words.of("letter.language")).open("head");
        html.open("meta", "charset", "UTF-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", NOTHING_FROM_ELSEWHERE);
        html.element("title", heading).style(style).close("head");
        html.open("body").open("main").element("h1", heading).element("p", day, "class", "day");
    }

    void end() {
        html.close("main")
                .element("footer", words.of("letter.footer"))
                .close("body")
                .close("html");
    }

    void heading(String key) {
        html.element("h2", words.of(key));
    }

    void headingOf(String text) {
        html.element("h2", text);
    }

    void paragraph(String text) {
        html.element("p", text);
    }

    /** A list; nothing where there is nothing to list. */
    void list(Collection<String> items) {
        if (!items.isEmpty()) {
            html.open("ul");
            items.forEach(item -> html.element("li", item));
            html.close("ul");
        }
    }

    /** A list with its heading; neither where there is nothing to list. */
    void listUnder(String heading, Collection<String> items) {
        if (!items.isEmpty()) {
            heading(heading);
            list(items);
        }
    }

    void beginFacts() {
        html.open("table", "class", "facts").open("tbody");
    }

    /** A row with the name of a fact; one that is not known is left out. */
    void fact(String key, String value) {
        if (!value.isEmpty()) {
            html.open("tr")
                    .element("th", words.of(key), "scope", "row")
                    .element("td", value)
                    .close("tr");
        }
    }

    void endFacts() {
        html.close("tbody").close("table");
    }

    /** Opens a table whose rows follow, under headings of {@code <key>.<column>}; the style sheet knows it by its name. */
    void beginTable(String name, String key, Collection<String> columns) {
        html.open("table", "class", "rows " + name).open("thead").open("tr");
        columns.forEach(column -> html.element("th", words.of(key + "." + column), "scope", "col"));
        html.close("tr").close("thead").open("tbody");
    }

    void row(String... cells) {
        html.open("tr");
        for (String cell : cells) {
            html.element("td", cell);
        }
        html.close("tr");
    }

    void endTable() {
        html.close("tbody").close("table");
    }

    void evidence(List<Evidence> evidence) {
        heading("letter.evidence");
        beginTable("evidence", "letter.evidence", EVIDENCE_COLUMNS);
        evidence.forEach(each -> row(cells(each).toArray(String[]::new)));
        endTable();
    }

    /** A row of evidence in a letter for several, after whose it is. */
    void evidenceRow(String whose, Evidence evidence) {
        row(Stream.concat(Stream.of(whose), cells(evidence)).toArray(String[]::new));
    }

    private Stream<String> cells(Evidence each) {
        return Stream.of(
                each.origin().file(),
                Long.toString(each.origin().line()),
                evidenceWords.what(each),
                Figures.grouped(each.amount()),
                words.of(each.counted() ? "letter.counted.yes" : "letter.counted.no"),
                evidenceWords.why(each));
    }

    /** What happened to a claim on a day. */
    String event(ClaimEvent event) {
        return words.of("letter.course." + event.kind(), event.on(), words.of("step", event.step()));
    }

    static String minute(LocalDateTime time) {
        return time.toLocalDate() + " " + time.toLocalTime().withSecond(0).withNano(0);
    }
}
