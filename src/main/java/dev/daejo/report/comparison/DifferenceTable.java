package dev.daejo.report.comparison;

import dev.daejo.report.table.Column;
import dev.daejo.store.CaseDifference;
import dev.daejo.store.CaseState;
import dev.daejo.store.InputDifference;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of what {@code compare} and a what-if night write; what one of the two did not have is empty. */
public final class DifferenceTable {

    public static final List<Column<CaseDifference>> CASES = List.of(
            Column.text("case_id", row -> row.latest().caseId()),
            Column.code("change", CaseDifference::change),
            Column.code("why", CaseDifference::why),
            Column.text("program_id", row -> row.latest().programId()),
            Column.text("member_id", row -> row.latest().memberId()),
            Column.text("reference", row -> row.latest().reference()),
            Column.text(
                    "type_before", row -> of(row.before(), state -> state.type().name())),
            Column.text("type_now", row -> of(row.now(), state -> state.type().name())),
            Column.wonAsText("difference_before", row -> of(row.before(), state -> Long.toString(state.difference()))),
            Column.wonAsText("difference_now", row -> of(row.now(), state -> Long.toString(state.difference()))),
            Column.text("claim_before", row -> of(row.before(), CaseState::claim)),
            Column.text("claim_now", row -> of(row.now(), CaseState::claim)));

    public static final List<Column<InputDifference>> INPUTS = List.of(
            Column.code("kind", InputDifference::kind),
            Column.text("name", InputDifference::name),
            Column.text("sha256", InputDifference::sha256),
            Column.text("before", InputDifference::before),
            Column.text("now", InputDifference::now));

    private DifferenceTable() {}

    private static String of(@Nullable CaseState state, Function<CaseState, String> value) {
        return state == null ? "" : value.apply(state);
    }
}
