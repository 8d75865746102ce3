package dev.daejo.report.table;

import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.report.words.EvidenceWords;
import java.util.List;

/** The columns of {@code evidence.csv} (the contract, section 6); {@code what} and {@code why} are in words. */
public final class EvidenceTable {

    private EvidenceTable() {}

    public static List<Column<CaseEvidence>> columns(EvidenceWords words) {
        return List.of(
                Column.text("case_id", CaseEvidence::caseId),
                Column.text("file", row -> row.evidence().origin().file()),
                Column.number("line", row -> row.evidence().origin().line()),
                Column.code("kind", row -> row.evidence().kind()),
                Column.sentence("what", row -> words.what(row.evidence())),
                Column.won("amount", row -> row.evidence().amount()),
                Column.yesNo("counted", row -> row.evidence().counted()),
                Column.sentence("why", row -> words.why(row.evidence())));
    }

    /** A row that a case rests on, and the case. */
    public record CaseEvidence(String caseId, Evidence evidence) {}
}
