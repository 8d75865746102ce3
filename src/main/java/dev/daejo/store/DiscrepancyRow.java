package dev.daejo.store;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.reconciliation.pairing.PairingStep;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of {@code discrepancy}. */
final class DiscrepancyRow {

    static final String TARGET = """
            discrepancy (run_id, case_id, type, cause, program_id, counterparty_id, member_id, period, reference,
                expected, received, due_on, days_overdue, code, incident_id, ambiguous, paired_by, since,
                first_file, first_line)""";

    /**
     * The order of {@code discrepancies.csv} (contract, section 6), as an expression over a {@code discrepancy d}. What is
     * absent comes first, as an empty text does; cases alike in all of it are ordered by their id.
     */
    static final String REPORT_ORDER = """
            d.type, d.program_id, d.member_id, d.period NULLS FIRST, d.reference, d.since, d.received, d.expected,
            d.first_file NULLS FIRST, d.first_line NULLS FIRST, d.case_id""";

    private static final String BETWEEN_STEPS = "|";

    private DiscrepancyRow() {}

    static BiConsumer<CopyText, Discrepancy> writer(long runId) {
        return (text, found) -> {
            text.value(runId).value(found.caseId()).value(found.type()).value(found.cause());
            text.value(found.programId()).value(found.counterpartyId()).value(found.memberId());
            text.value(textOf(found.period())).value(found.reference());
            text.value(found.expected()).value(found.received());
            text.value(found.dueOn()).value(found.daysOverdue());
            text.value(found.code()).value(found.incidentId());
            text.value(found.ambiguous()).value(textOf(found.pairedBy())).value(found.since());
            writeFirst(text, found.evidence());
        };
    }

    static Discrepancy read(ResultSet row, List<Evidence> evidence) throws SQLException {
        return new Discrepancy(
                row.getString("case_id"),
                DiscrepancyType.valueOf(row.getString("type")),
                row.getString("cause"),
                row.getString("program_id"),
                row.getString("counterparty_id"),
                row.getString("member_id"),
                period(row.getString("period")),
                row.getString("reference"),
                row.getLong("expected"),
                row.getLong("received"),
                row.getObject("due_on", LocalDate.class),
                row.getLong("days_overdue"),
                row.getString("code"),
                row.getString("incident_id"),
                row.getBoolean("ambiguous"),
                steps(row.getString("paired_by")),
                row.getObject("since", LocalDate.class),
                evidence);
    }

    private static void writeFirst(CopyText text, List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            text.absent().absent();
            return;
        }
        RowOrigin first = evidence.get(0).origin();
        text.value(first.file()).value(first.line());
    }

    private static @Nullable String textOf(@Nullable YearMonth period) {
        return period == null ? null : period.toString();
    }

    private static @Nullable YearMonth period(@Nullable String text) {
        return text == null ? null : YearMonth.parse(text);
    }

    private static String textOf(List<PairingStep> steps) {
        return steps.stream().map(PairingStep::name).collect(Collectors.joining(BETWEEN_STEPS));
    }

    private static List<PairingStep> steps(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\\|")).map(PairingStep::valueOf).toList();
    }
}
