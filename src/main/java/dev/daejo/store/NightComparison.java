package dev.daejo.store;

import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.store.CaseDifference.Why;
import dev.daejo.store.InputDifference.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Two finished runs beside each other: what went into them, and case by case what they found. Only reads. */
public final class NightComparison {

    private static final String CASES = CaseComparison.WITH_COMPARED + CaseComparison.AND_ON_NEW_FILE + """
            , claimed AS (
                SELECT run_id, case_id, string_agg(step || ' ' || status, ', ' ORDER BY claim_id) AS claim,
                    string_agg(regexp_replace(events, '[^|]* UNANSWERED', '', 'g'), ',' ORDER BY claim_id) AS told
                FROM claim WHERE run_id IN (:run, :before) GROUP BY run_id, case_id
            )
            SELECT c.now, c.was, n.since, n.type AS now_type, w.type AS was_type,
                coalesce(n.program_id, w.program_id) AS program_id,
                coalesce(n.member_id, w.member_id) AS member_id,
                coalesce(n.reference, w.reference) AS reference,
                n.received - n.expected AS now_difference, w.received - w.expected AS was_difference,
                coalesce(nc.claim, '') AS now_claim, coalesce(wc.claim, '') AS was_claim,
                n.type = w.type AND n.received - n.expected = w.received - w.expected AS only_claim,
                coalesce(nc.told, '') <> coalesce(wc.told, '') AS told_more,
                f.case_id IS NOT NULL AS rests_on_new_file
            FROM compared c
                LEFT JOIN discrepancy n ON n.run_id = :run AND n.case_id = c.now
                LEFT JOIN discrepancy w ON w.run_id = :before AND w.case_id = c.was
                LEFT JOIN claimed nc ON nc.run_id = :run AND nc.case_id = c.now
                LEFT JOIN claimed wc ON wc.run_id = :before AND wc.case_id = c.was
                LEFT JOIN on_new_file f ON f.case_id = c.now
            WHERE c.now IS NULL OR c.was IS NULL OR n.type <> w.type
                OR n.received - n.expected <> w.received - w.expected
                OR coalesce(nc.claim, '') <> coalesce(wc.claim, '')
            ORDER BY program_id, member_id, reference, coalesce(c.now, c.was)
            """;

    private static final String INPUTS = """
            SELECT 'FILE' AS kind, name, sha256, coalesce(w.verdict, '') AS before, coalesce(n.verdict, '') AS now
            FROM (SELECT * FROM run_file WHERE run_id = :run) n
                FULL JOIN (SELECT * FROM run_file WHERE run_id = :before) w USING (name, sha256)
            WHERE n.verdict IS DISTINCT FROM w.verdict
            UNION ALL
            SELECT 'REFERENCE', name, '', coalesce(w.sha256, ''), coalesce(n.sha256, '')
            FROM (SELECT * FROM run_reference WHERE run_id = :run) n
                FULL JOIN (SELECT * FROM run_reference WHERE run_id = :before) w USING (name)
            WHERE n.sha256 IS DISTINCT FROM w.sha256
            UNION ALL
            SELECT 'RULES', '', '', w.rules_version, n.rules_version
            FROM night_run n JOIN night_run w ON n.run_id = :run AND w.run_id = :before
            WHERE n.rules_version <> w.rules_version
            ORDER BY 1, 2, 3
            """;

    private final Rows rows;
    private final Map<String, Long> both;
    private final List<InputDifference> inputs;
    private final RunDifference difference;

    /** The earlier night comes first. */
    public NightComparison(DataSource dataSource, NightRun before, NightRun now) {
        this.rows = Rows.ofWholeRuns(dataSource);
        this.both = Map.of("run", now.id(), "before", before.id());
        this.inputs = rows.list(INPUTS, both, NightComparison::input);
        this.difference = RunDifference.between(dataSource, now, Optional.of(before));
    }

    /** What went into one of them only, or not so: files by name, reference files, the version of the rules. */
    public List<InputDifference> inputs() {
        return inputs;
    }

    /** The cases that they do not have alike, by program, member, reference and case. */
    public void forEachCase(Consumer<CaseDifference> consumer) {
        rows.forEach(CASES, both, row -> consumer.accept(difference(row)));
    }

    private CaseDifference difference(ResultSet row) throws SQLException {
        CaseState before = state(row, "was");
        CaseState now = state(row, "now");
        return new CaseDifference(why(row, now), before, now);
    }

    private static @Nullable CaseState state(ResultSet row, String side) throws SQLException {
        String caseId = row.getString(side);
        return caseId == null
                ? null
                : new CaseState(
                        caseId,
                        DiscrepancyType.valueOf(row.getString(side + "_type")),
                        row.getString("program_id"),
                        row.getString("member_id"),
                        row.getString("reference"),
                        row.getLong(side + "_difference"),
                        row.getString(side + "_claim"));
    }

    private Why why(ResultSet row, @Nullable CaseState now) throws SQLException {
        if (now == null) {
            return why(difference.ofClosed(), null);
        }
        if (row.getBoolean("only_claim")) {
            return ofClaim(row.getBoolean("told_more"));
        }
        LocalDate since = row.getObject("since", LocalDate.class);
        return why(difference.ofOpen(row.getBoolean("rests_on_new_file"), since), since);
    }

    /** A claim moves on when its answer is told or its day passes, and otherwise begins by other reference data or rules. */
    private Why ofClaim(boolean toldMore) {
        if (toldMore) {
            return Why.NEW_FILE;
        }
        if (difference.references()) {
            return Why.REFERENCE_CHANGED;
        }
        return haveOtherRules() ? Why.RULES_CHANGED : Why.DAY_PASSED;
    }

    /** A day that passed is the last of all reasons, unless the case is of a day after the earlier night. */
    private Why why(CaseChange.Reason reason, @Nullable LocalDate since) {
        return switch (reason) {
            case NEW_FILE -> Why.NEW_FILE;
            case REFERENCE_CHANGED -> Why.REFERENCE_CHANGED;
            case DAY_PASSED -> haveOtherRules() && !difference.isSinceThen(since) ? Why.RULES_CHANGED : Why.DAY_PASSED;
        };
    }

    private boolean haveOtherRules() {
        return inputs.stream().anyMatch(input -> input.kind() == Kind.RULES);
    }

    private static InputDifference input(ResultSet row, int index) throws SQLException {
        return new InputDifference(
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("sha256"),
                row.getString("before"),
                row.getString("now"));
    }
}
