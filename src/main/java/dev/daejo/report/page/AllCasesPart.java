package dev.daejo.report.page;

import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.report.html.Html;
import dev.daejo.report.html.PageColumn.Form;
import dev.daejo.report.html.PageTable;
import dev.daejo.report.total.NightTotals;
import dev.daejo.report.words.Phrase;
import java.util.List;
import java.util.Objects;

/** The first thousand cases of each type; each type can be opened by itself, so that a browser lays out what is asked for. */
final class AllCasesPart {

    private final PageText text;
    private final Html html;
    private final NightTotals totals;
    private final PageMaterial material;
    private final CaseWords caseWords;

    AllCasesPart(PageText text, NightTotals totals, PageMaterial material) {
        this.text = text;
        this.html = text.html();
        this.totals = totals;
        this.material = material;
        this.caseWords = new CaseWords(text.words());
    }

    void write() {
        text.begin("cases");
        List<DiscrepancyType> found = totals.typesFound();
        if (found.isEmpty()) {
            text.none();
        }
        found.forEach(this::type);
        text.end();
    }

    private void type(DiscrepancyType type) {
        Phrase heading = text.words()
                .of("type", type)
                .then(" ", text.cases(totals.of(type).count()));
        html.open("details").open("summary").element("h3", heading).close("summary");
        html.element("p", text.words().of("type-meaning", type), "class", "note");
        text.rows("discrepancies.csv", totals.of(type).count(), table(type), material.cases(type));
        html.close("details");
    }

    private PageTable<PageCase> table(DiscrepancyType type) {
        return new PageTable<>(
                text.words().of("type", type),
                List.of(
                        text.data("case", Form.ID, PageCase::caseId),
                        text.data("program", Form.ID, PageCase::programId),
                        text.data("member", Form.ID, PageCase::memberId),
                        text.data("period", Form.WORD, row -> Objects.toString(row.period(), "")),
                        text.data("reference", Form.ID, PageCase::reference),
                        text.number("expected", PageCase::expected),
                        text.number("received", PageCase::received),
                        text.number("difference", PageCase::difference),
                        text.data("due", Form.WORD, row -> Objects.toString(row.dueOn(), "")),
                        text.number("overdue", PageCase::daysOverdue),
                        text.data("since", Form.WORD, row -> row.since().toString()),
                        text.column("remark", Form.LONG, caseWords::remark),
                        text.data("evidence", Form.ID, PageCase::firstPlace)));
    }
}
