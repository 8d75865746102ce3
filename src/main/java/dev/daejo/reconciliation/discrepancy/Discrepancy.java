package dev.daejo.reconciliation.discrepancy;

import dev.daejo.reconciliation.pairing.PairingStep;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong on the business date with one obligation, refund request or credit; a row of {@code discrepancies.csv}.
 *
 * <p>Amounts are won. {@code cause} is the name of a {@link Cause}, the message of a {@code FAILED_TO_RECONCILE}, or
 * empty. {@code since} comes from the data, not from when a run first noticed. {@code daysOverdue} counts calendar days
 * after due + grace, up to the receipt of what came late, else up to D; 0 where nothing is overdue.
 */
public record Discrepancy(
        String caseId,
        DiscrepancyType type,
        String cause,
        String programId,
        String counterpartyId,
        String memberId,
        @Nullable YearMonth period,
        String reference,
        long expected,
        long received,
        @Nullable LocalDate dueOn,
        long daysOverdue,
        String code,
        String incidentId,
        boolean ambiguous,
        List<PairingStep> pairedBy,
        LocalDate since,
        List<Evidence> evidence) {

    public Discrepancy {
        pairedBy = List.copyOf(pairedBy);
        evidence = List.copyOf(evidence);
    }

    /** Received − expected, in won. */
    public long difference() {
        return received - expected;
    }

    /** The same discrepancy under its case id. */
    public Discrepancy withCaseId(String id) {
        return new Discrepancy(
                id,
                type,
                cause,
                programId,
                counterpartyId,
                memberId,
                period,
                reference,
                expected,
                received,
                dueOn,
                daysOverdue,
                code,
                incidentId,
                ambiguous,
                pairedBy,
                since,
                evidence);
    }
}
