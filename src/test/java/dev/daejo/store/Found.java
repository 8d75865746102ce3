package dev.daejo.store;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.reconciliation.discrepancy.EvidenceKind;
import dev.daejo.reconciliation.discrepancy.Why;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A discrepancy in the making, of which a test says only what it is about. */
record Found(
        String caseId,
        DiscrepancyType type,
        String programId,
        String memberId,
        @Nullable YearMonth period,
        String reference,
        long expected,
        long received,
        LocalDate since,
        List<Evidence> evidence) {

    static Found of(String caseId, DiscrepancyType type) {
        return new Found(
                caseId,
                type,
                "PAYBACK",
                "M1",
                YearMonth.of(2025, 9),
                "PAYBACK/M1/2025-09",
                5_000,
                0,
                StoreFixture.FIRST,
                List.of());
    }

    Found named(String newReference) {
        return new Found(caseId, type, programId, memberId, period, newReference, expected, received, since, evidence);
    }

    Found received(long won) {
        return new Found(caseId, type, programId, memberId, period, reference, expected, won, since, evidence);
    }

    Found since(LocalDate day) {
        return new Found(caseId, type, programId, memberId, period, reference, expected, received, day, evidence);
    }

    Found seenIn(String file, long line) {
        return seenIn(new Evidence(
                new RowOrigin(file, line), EvidenceKind.PURCHASE, since, "A1", "1111", 100, true, Why.COUNTS));
    }

    Found seenIn(Evidence row) {
        List<Evidence> rows = new ArrayList<>(evidence);
        rows.add(row);
        return new Found(caseId, type, programId, memberId, period, reference, expected, received, since, rows);
    }

    Discrepancy discrepancy() {
        return new Discrepancy(
                caseId,
                type,
                "",
                programId,
                "HANA",
                memberId,
                period,
                reference,
                expected,
                received,
                since.minusDays(1),
                1,
                "",
                "",
                false,
                List.of(),
                since,
                evidence);
    }
}
