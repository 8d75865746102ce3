package dev.daejo.store;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.reconciliation.pairing.PairingStep;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.sql.SQLException;
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

    /** Of a {@code discrepancy d}, as {@link #read} takes them. */
    static final String COLUMNS = """
            d.case_id, d.type, d.cause, d.program_id, d.counterparty_id, d.member_id, d.period, d.reference, d.expected,
            d.received, d.due_on, d.days_overdue, d.code, d.incident_id, d.ambiguous, d.paired_by, d.since""";

    /**
     * The order of {@code discrepancies.csv} (contract, section 6), as an expression over a {@code discrepancy d}. What is
     * absent comes first, as an empty text does; cases alike in all of it are ordered by their id.
     */
    static final String REPORT_ORDER = """
            d.type, d.program_id, d.member_id, d.period NULLS FIRST, d.reference, d.since, d.received, d.expected,
            d.first_file NULLS FIRST, d.first_line NULLS FIRST, d.case_id""";

    private static final String BETWEEN_STEPS = "|";
    private static final int MONTH = "2025-12".length();

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

    /** Reads the {@link #COLUMNS}; the evidence is read by itself. */
    static Discrepancy read(RowValues row) throws SQLException {
        return new Discrepancy(
                row.text(),
                DiscrepancyType.valueOf(row.text()),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                period(row.textIfAny()),
                row.text(),
                row.number(),
                row.number(),
                row.dayIfAny(),
                row.number(),
                row.text(),
                row.text(),
                row.answer(),
                steps(row.text()),
                row.day(),
                List.of());
    }

    static Discrepancy with(List<Evidence> evidence, Discrepancy found) {
        return new Discrepancy(
                found.caseId(),
                found.type(),
                found.cause(),
                found.programId(),
                found.counterpartyId(),
                found.memberId(),
                found.period(),
                found.reference(),
                found.expected(),
                found.received(),
                found.dueOn(),
                found.daysOverdue(),
                found.code(),
                found.incidentId(),
                found.ambiguous(),
                found.pairedBy(),
                found.since(),
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
        if (text == null) {
            return null;
        }
        return text.length() == MONTH
                ? YearMonth.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, MONTH, 10))
                : YearMonth.parse(text);
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
