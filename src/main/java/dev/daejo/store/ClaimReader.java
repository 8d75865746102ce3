package dev.daejo.store;

import dev.daejo.reconciliation.claim.ClaimStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Reads the claims of a run: all in the order of their cases, or those that wait to be submitted, sending by sending. */
final class ClaimReader {

    private static final String CLAIMS = "SELECT " + ClaimRow.COLUMNS + " FROM claim c JOIN " + DiscrepancyRow.NUMBERED
            + " d USING (run_id, case_id) WHERE run_id = :run ORDER BY d.number, c.claim_id";

    /** Only an outage is sent as an incident. */
    private static final String INCIDENT = "CASE WHEN d.type = 'OUTAGE' THEN d.incident_id ELSE '' END";

    private static final String WAITING = "run_id = :run AND c.status IN ('OPEN', 'REFUSED')";

    /** What is sent, which is little, with its number by counterparty, step and incident. */
    private static final String SENDINGS = """
            (SELECT *, row_number() OVER (ORDER BY receiver, sent_step, incident) AS sent FROM (
                SELECT DISTINCT c.counterparty_id AS receiver, c.step AS sent_step, %s AS incident
                FROM claim c JOIN discrepancy d USING (run_id, case_id) WHERE %s) one)""".formatted(INCIDENT, WAITING);

    /**
     * The first columns are those of the sending. The rows are wide: put in order by one number made of that of the sending
     * and that of the case, which takes a third of the time that three texts before the latter take.
     */
    private static final String TO_BE_SUBMITTED =
            """
            SELECT s.receiver, s.sent_step, s.incident, %s
            FROM claim c JOIN %s d USING (run_id, case_id)
                JOIN %s s ON s.receiver = c.counterparty_id AND s.sent_step = c.step AND s.incident = %s
            WHERE %s
            ORDER BY (s.sent << 40) + d.number, c.claim_id
            """.formatted(ClaimRow.COLUMNS, DiscrepancyRow.NUMBERED, SENDINGS, INCIDENT, WAITING);

    private static final String WITHDRAWN_CASES =
            "SELECT case_id FROM claim WHERE run_id = :run AND status = 'WITHDRAWN'";

    private final Rows rows;
    private final Rows joinedRows;
    private final Map<String, Long> ofRun;

    ClaimReader(Rows rows, Rows joinedRows, long runId) {
        this.rows = rows;
        this.joinedRows = joinedRows;
        this.ofRun = Map.of("run", runId);
    }

    void forEach(Consumer<ClaimedCase> consumer) {
        joinedRows.forEach(CLAIMS, ofRun, row -> consumer.accept(ClaimRow.read(RowValues.of(row))));
    }

    Set<String> withdrawnCases() {
        return Set.copyOf(rows.list(WITHDRAWN_CASES, ofRun, (row, index) -> row.getString("case_id")));
    }

    void forEachSending(BiConsumer<Sending, Iterator<ClaimedCase>> consumer) {
        joinedRows.pull(TO_BE_SUBMITTED, ofRun, ClaimReader::toBeSent, claims -> {
            Sendings sendings = new Sendings(claims);
            while (sendings.hasNext()) {
                consumer.accept(sendings.begin(), sendings);
                sendings.passOver();
            }
        });
    }

    private static Sendings.Sent toBeSent(ResultSet row, int index) throws SQLException {
        RowValues values = RowValues.of(row);
        Sending sending = new Sending(values.text(), ClaimStep.valueOf(values.text()), values.text());
        return new Sendings.Sent(sending, ClaimRow.read(values));
    }
}
