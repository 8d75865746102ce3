package dev.daejo.twin;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.pairing.PairingStep;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a discrepancy the contract fixes. */
record TwinRow(
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
        LocalDate since,
        boolean ambiguous,
        List<PairingStep> pairedBy,
        String code,
        String incidentId) {

    static TwinRow of(Discrepancy discrepancy) {
        return new TwinRow(
                discrepancy.type(),
                discrepancy.cause(),
                discrepancy.programId(),
                discrepancy.counterpartyId(),
                discrepancy.memberId(),
                discrepancy.period(),
                discrepancy.reference(),
                discrepancy.expected(),
                discrepancy.received(),
                discrepancy.dueOn(),
                discrepancy.since(),
                discrepancy.ambiguous(),
                discrepancy.pairedBy(),
                discrepancy.code(),
                discrepancy.incidentId());
    }
}
