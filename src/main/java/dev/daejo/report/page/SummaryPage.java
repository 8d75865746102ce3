package dev.daejo.report.page;

import dev.daejo.gathering.FileAccount;
import dev.daejo.intake.Reject;
import dev.daejo.intake.Verdict;
import dev.daejo.reconciliation.NightVerdict;
import dev.daejo.reconciliation.Tally;
import dev.daejo.reconciliation.Total;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.report.html.Html;
import dev.daejo.report.html.PageTable;
import dev.daejo.report.total.NightTotals;
import dev.daejo.report.words.Figures;
import dev.daejo.report.words.Resource;
import dev.daejo.report.words.Words;
import dev.daejo.store.FinishedRun;
import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * {@code summary.html}: the night for a person, on one page that needs nothing else: the verdict and what is lacking, the
 * four figures, the types, the biggest discrepancies, the totals, the files and the lines that could not be read.
 */
public final class SummaryPage {

    private static final int QUARANTINED_NAMED = 20;
    private static final String NOTHING_FROM_ELSEWHERE = "default-src 'none'; style-src 'unsafe-inline'";

    private final Words words;
    private final FinishedRun run;
    private final NightTotals totals;
    private final List<Discrepancy> biggest;
    private final List<Reject> rejects;
    private final PageTables tables;
    private final Html html = new Html();

    public SummaryPage(
            Words words, FinishedRun run, NightTotals totals, List<Discrepancy> biggest, List<Reject> rejects) {
        this.words = words;
        this.run = run;
        this.totals = totals;
        this.biggest = biggest;
        this.rejects = rejects;
        this.tables = new PageTables(words);
    }

    public void writeTo(Writer writer) throws IOException {
        html.open("html", "lang", words.of("page.language"));
        head();
        html.open("body");
        verdict();
        html.open("main");
        missing();
        figures();
        types();
        biggest();
        totals();
        files();
        rejects();
        html.close("main")
                .element("footer", words.of("page.footer"))
                .close("body")
                .close("html");
        writer.write(html.toString());
    }

    private void head() {
        html.open("head")
                .open("meta", "charset", "UTF-8")
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .open("meta", "http-equiv", "Content-Security-Policy", "content", NOTHING_FROM_ELSEWHERE)
                .element("title", words.of("page.title", date()))
                .style(Resource.text("/report_summary.css"))
                .close("head");
    }

    private void verdict() {
        NightVerdict verdict = run.verdict();
        html.open("header")
                .element("h1", words.of("page.heading"))
                .element("p", words.of("page.day", date()), "class", "day")
                .open("p", "class", "verdict " + verdict.name().toLowerCase(Locale.ROOT))
                .element("strong", words.of("verdict", verdict))
                .text(words.of("verdict-meaning", verdict))
                .close("p")
                .close("header");
    }

    private void missing() {
        if (run.verdict() != NightVerdict.INCOMPLETE) {
            return;
        }
        html.element("h2", words.of("page.missing")).open("ul");
        run.holesInWords().forEach(hole -> html.element("li", hole));
        quarantined();
        counted("page.missing.rejected", totals.rejected());
        counted(
                "page.missing.failed",
                totals.of(DiscrepancyType.FAILED_TO_RECONCILE).count());
        html.close("ul");
    }

    private void quarantined() {
        totals.files().stream()
                .filter(account -> account.verdict() == Verdict.QUARANTINED)
                .limit(QUARANTINED_NAMED)
                .forEach(account -> html.element("li", quarantined(account)));
        counted("page.missing.more", totals.files(Verdict.QUARANTINED) - QUARANTINED_NAMED);
    }

    private String quarantined(FileAccount account) {
        return words.of("page.missing.quarantined", account.file().name(), account.reason());
    }

    private void counted(String key, long count) {
        if (count > 0) {
            html.element("li", words.of(key, Figures.grouped(count)));
        }
    }

    private void figures() {
        html.element("h2", words.of("page.figures")).open("dl", "class", "figures");
        figure("page.promised", totals.of(Total.EXPECTED));
        figure("page.arrived", totals.of(Total.SETTLED));
        figure("page.not-yet-due", totals.of(Total.NOT_YET_DUE));
        figure("page.wrong", totals.wrong());
        html.close("dl");
    }

    private void figure(String key, Tally tally) {
        html.open("div")
                .element("dt", words.of(key))
                .element("dd", words.of("amount.won", Figures.grouped(tally.amount())), "class", "won")
                .element("dd", words.of("amount.cases", Figures.grouped(tally.count())))
                .element("dd", words.of(key + ".note"), "class", "note")
                .close("div");
    }

    private void types() {
        List<DiscrepancyType> found = totals.typesFound();
        html.element("h2", words.of("page.types"));
        if (found.isEmpty()) {
            none();
            return;
        }
        Tally wrong = totals.wrong();
        tables.types(totals)
                .writeTo(
                        html,
                        found,
                        List.of(
                                words.of("column.sum"),
                                "",
                                "",
                                Figures.grouped(wrong.count()),
                                Figures.grouped(wrong.amount())));
    }

    private void biggest() {
        section("page.biggest", "discrepancies.csv", totals.wrong().count(), tables.discrepancies(), biggest);
    }

    private void totals() {
        html.element("h2", words.of("page.totals"));
        tables.totals(totals).writeTo(html, List.of(Total.values()));
        html.element("p", words.of("page.totals.note"), "class", "note");
    }

    /** Those that somebody should look at come first. */
    private void files() {
        List<FileAccount> shown = totals.files().stream()
                .sorted(Comparator.comparing(SummaryPage::urgency))
                .limit(First.KEPT)
                .toList();
        section("page.files", "files.csv", totals.files().size(), tables.files(), shown);
    }

    private static int urgency(FileAccount account) {
        return switch (account.verdict()) {
            case QUARANTINED -> 0;
            case ACCEPTED -> account.rejected() > 0 ? 1 : 3;
            case DUPLICATE -> 2;
        };
    }

    private void rejects() {
        section("page.rejects", "rejects.csv", totals.rejected(), tables.rejects(), rejects);
    }

    private <T> void section(String key, String file, long count, PageTable<T> table, List<T> shown) {
        html.element("h2", words.of(key));
        if (shown.isEmpty()) {
            none();
            return;
        }
        html.element("p", shown(file, Math.max(count, shown.size()), shown.size()), "class", "note");
        table.writeTo(html, shown);
    }

    private String shown(String file, long count, int shown) {
        return count > shown
                ? words.of("page.shown", Figures.grouped(count), Figures.grouped(shown), file)
                : words.of("page.all-shown", Figures.grouped(count), file);
    }

    private void none() {
        html.element("p", words.of("page.none"));
    }

    private String date() {
        return DateTimeFormatter.ofPattern(words.of("page.date"), Locale.ROOT).format(run.businessDate());
    }
}
