package dev.daejo.report.table;

import dev.daejo.store.CaseChange;
import java.util.List;

/**
 * The columns of {@code changes-D.csv}: the cases opened, closed or changed since the last business date. What a case did
 * not have before it was opened, or has no more since it was closed, is empty.
 */
public final class ChangeTable {

    public static final List<Column<CaseChange>> COLUMNS = List.of(
            Column.text("case_id", CaseChange::caseId),
            Column.code("change", CaseChange::change),
            Column.code("why", CaseChange::reason),
            Column.text("program_id", CaseChange::programId),
            Column.text("member_id", CaseChange::memberId),
            Column.text("reference", CaseChange::reference),
            Column.text("type_before", CaseChange::typeBefore),
            Column.text("type_now", CaseChange::typeNow),
            Column.wonAsText("difference_before", ChangeTable::before),
            Column.wonAsText("difference_now", ChangeTable::now));

    private ChangeTable() {}

    private static String before(CaseChange change) {
        return change.change() == CaseChange.Change.OPENED ? "" : Long.toString(change.differenceBefore());
    }

    private static String now(CaseChange change) {
        return change.change() == CaseChange.Change.CLOSED ? "" : Long.toString(change.differenceNow());
    }
}
