package dev.daejo.report.page;

import dev.daejo.report.html.Html;
import dev.daejo.report.total.NightTotals;
import dev.daejo.report.words.Phrase;
import dev.daejo.report.words.Phrases;
import dev.daejo.report.words.Resource;
import dev.daejo.store.FinishedRun;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * {@code summary.html}: the night for a person, on one page that needs nothing else, in Korean and English. It is the same to
 * the byte for the same run.
 *
 * <p>Without a script, and printed, it says the same: the script lets tables be sorted and filtered and tells the language to
 * what reads aloud.
 */
public final class SummaryPage {

    private static final String POLICY =
            "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'";
    private static final List<String> CONTENTS = List.of(
            "figures",
            "charts",
            "types",
            "programs",
            "incidents",
            "biggest",
            "oldest",
            "expiring",
            "claims",
            "cases",
            "totals",
            "files",
            "rejects");

    private final Phrases words = Phrases.ofReports();
    private final FinishedRun run;
    private final NightTotals totals;
    private final PageMaterial material;

    public SummaryPage(FinishedRun run, NightTotals totals, PageMaterial material) {
        this.run = run;
        this.totals = totals;
        this.material = material;
    }

    /** Writes the page; where that fails, with an {@link java.io.UncheckedIOException}. */
    public void writeTo(Writer writer) {
        Html html = new Html(writer);
        PageText text = new PageText(html, words);
        String script = Resource.text("/report_summary.js");
        html.open("html", "lang", "ko");
        head(html, script);
        html.open("body");
        top(html);
        new VerdictPart(text, run, totals).write();
        contents(html);
        html.open("main");
        new FiguresPart(text, totals, material.sums()).write();
        new ChartsPart(text, run, material.sums()).write();
        new SumsParts(text, run.breakdown(), totals, material.sums()).write();
        new ForemostParts(text, material).write();
        new ClaimParts(text, material.claims()).write();
        new AllCasesPart(text, totals, material).write();
        new FileParts(text, totals, material.rejects()).write();
        html.close("main").element("footer", words.of("page.footer"));
        html.script(script).close("body").close("html");
    }

    private void head(Html html, String script) {
        String style = Resource.text("/report_summary.css");
        html.open("head")
                .open("meta", "charset", "UTF-8")
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .open(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        POLICY.formatted(Html.hashOf(style), Html.hashOf(script)))
                .element("title", words.of("page.title", date()).korean())
                .style(style)
                .close("head");
    }

    /** The switch is two radio buttons, which the style sheet obeys without a script. */
    private void top(Html html) {
        html.open("header");
        html.open("fieldset", "class", "language").element("legend", "언어 Language");
        language(html, "ko", "한국어", "checked");
        language(html, "en", "English", "");
        html.close("fieldset");
        html.element("h1", words.of("page.heading"))
                .element("p", words.of("page.day", date()), "class", "day")
                .close("header");
    }

    private static void language(Html html, String language, String name, String checked) {
        String id = "language-" + language;
        html.open("input", "type", "radio", "name", "language", "id", id, "value", language, checked, checked)
                .element("label", name, "for", id, "lang", language);
    }

    private void contents(Html html) {
        html.open("nav", "aria-labelledby", "contents")
                .element("h2", words.of("page.contents"), "id", "contents")
                .open("ul");
        CONTENTS.forEach(key -> html.open("li")
                .element("a", words.of("page." + key), "href", "#" + key)
                .close("li"));
        html.close("ul").close("nav");
    }

    private Phrase date() {
        return new Phrase(
                date(words.korean().of("page.date")), date(words.english().of("page.date")));
    }

    private String date(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(run.businessDate());
    }
}
