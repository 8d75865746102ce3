package dev.daejo.report.page;

import dev.daejo.gathering.FileAccount;
import dev.daejo.intake.Verdict;
import dev.daejo.reconciliation.NightVerdict;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.report.html.Html;
import dev.daejo.report.total.NightTotals;
import dev.daejo.report.words.Phrase;
import dev.daejo.store.FinishedRun;
import java.util.List;
import java.util.Locale;

/** The verdict, and when it is {@code INCOMPLETE}, what is missing: sources and days, files, lines, members. */
final class VerdictPart {

    private static final int NAMED = 20;
    private static final String NO_DAY = ": -";

    private final PageText text;
    private final Html html;
    private final FinishedRun run;
    private final NightTotals totals;

    VerdictPart(PageText text, FinishedRun run, NightTotals totals) {
        this.text = text;
        this.html = text.html();
        this.run = run;
        this.totals = totals;
    }

    void write() {
        NightVerdict verdict = run.verdict();
        html.open("div", "class", "verdict " + verdict.name().toLowerCase(Locale.ROOT))
                .open("p")
                .element("strong", text.words().of("verdict", verdict))
                .text(text.words().of("verdict-meaning", verdict))
                .close("p");
        if (verdict == NightVerdict.INCOMPLETE) {
            missing();
        }
        html.close("div");
    }

    private void missing() {
        html.element("h2", text.words().of("page.missing")).open("ul");
        holes();
        files(Verdict.QUARANTINED, "page.missing.quarantined");
        filesWithRejects();
        counted(
                "page.missing.failed",
                totals.of(DiscrepancyType.FAILED_TO_RECONCILE).count());
        counted(
                "page.missing.awaiting",
                totals.of(DiscrepancyType.AWAITING_SOURCE).count());
        html.close("ul");
    }

    private void holes() {
        List<String> holes = run.holesInWords();
        holes.stream().limit(NAMED).forEach(this::hole);
        counted("page.missing.more-holes", holes.size() - NAMED);
    }

    /** A source that never delivered has no day to name. */
    private void hole(String hole) {
        if (hole.endsWith(NO_DAY)) {
            item("page.missing.never", Phrase.same(hole.substring(0, hole.length() - NO_DAY.length())));
        } else {
            item("page.missing.hole", Phrase.same(hole));
        }
    }

    private void files(Verdict verdict, String key) {
        totals.files().stream()
                .filter(account -> account.verdict() == verdict)
                .limit(NAMED)
                .forEach(account -> item(key, name(account), Phrase.same(account.reason())));
        counted("page.missing.more", totals.files(verdict) - NAMED);
    }

    private void filesWithRejects() {
        List<FileAccount> files = totals.files().stream()
                .filter(account -> account.rejected() > 0)
                .toList();
        files.stream()
                .limit(NAMED)
                .forEach(account -> item(
                        "page.missing.rejected", name(account), text.words().of("amount.lines", account.rejected())));
        counted("page.missing.more-rejected", files.size() - NAMED);
    }

    private static Phrase name(FileAccount account) {
        return Phrase.same(account.file().name());
    }

    private void item(String key, Phrase... fillings) {
        html.element("li", text.words().of(key, fillings));
    }

    private void counted(String key, long count) {
        if (count > 0) {
            html.element("li", text.words().of(key, count));
        }
    }
}
