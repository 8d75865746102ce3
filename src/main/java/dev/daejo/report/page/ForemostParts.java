package dev.daejo.report.page;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.report.html.PageColumn.Form;
import dev.daejo.report.html.PageTable;
import java.util.List;
import java.util.Objects;

/** The incidents with what they explain, and the biggest and the oldest cases with their arithmetic. */
final class ForemostParts {

    private final PageText text;
    private final PageMaterial material;
    private final Arithmetic arithmetic;

    ForemostParts(PageText text, PageMaterial material) {
        this.text = text;
        this.material = material;
        this.arithmetic = new Arithmetic(text.words());
    }

    void write() {
        incidents();
        cases("biggest", material.biggest());
        cases("oldest", material.oldest());
    }

    private void incidents() {
        text.begin("incidents");
        List<Incidents.Explained> all = material.incidents();
        List<Incidents.Explained> shown = all.stream().limit(First.KEPT).toList();
        text.rows("discrepancies.csv", all.size(), incidentTable(), shown);
        text.end();
    }

    private PageTable<Incidents.Explained> incidentTable() {
        return new PageTable<>(
                text.words().of("page.incidents"),
                List.of(
                        text.data("incident", Form.ID, Incidents.Explained::id),
                        text.data("began", Form.WORD, row -> Objects.toString(row.beganOn(), "")),
                        text.number("count", row -> row.sum().count()),
                        text.number("lacking", row -> row.sum().won()),
                        text.data("program", Form.LONG, row -> String.join(", ", row.programs())),
                        text.data("evidence", Form.ID, Incidents.Explained::place)));
    }

    private void cases(String key, List<Discrepancy> shown) {
        text.begin(key);
        text.rows("discrepancies.csv", material.openCases(), caseTable(key), shown);
        text.end();
    }

    private PageTable<Discrepancy> caseTable(String key) {
        return new PageTable<>(
                text.words().of("page." + key),
                List.of(
                        text.data("case", Form.ID, Discrepancy::caseId),
                        text.column("type", Form.WORD, row -> text.words().of("type", row.type())),
                        text.data("program", Form.ID, Discrepancy::programId),
                        text.data("member", Form.ID, Discrepancy::memberId),
                        text.number("difference", Discrepancy::difference),
                        text.data("since", Form.WORD, row -> row.since().toString()),
                        text.column(
                                "arithmetic",
                                Form.ONE_LINE,
                                row -> arithmetic.of(row, EvidenceSums.of(row.evidence())))),
                row -> CaseWords.styleClass(row.type()));
    }
}
