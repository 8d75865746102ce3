package dev.daejo.reconciliation.claim;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.reconciliation.discrepancy.EvidenceKind;
import dev.daejo.reconciliation.discrepancy.Why;
import dev.daejo.reconciliation.program.BusinessCalendar;
import dev.daejo.reconciliation.program.CounterpartyKind;
import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A case due on 3 November 2025 and what was told of its claim; two business days for an answer, no holidays. */
final class CaseInDispute {

    static final LocalDate DUE = LocalDate.of(2025, 11, 3);

    private final String program;
    private final DiscrepancyType type;
    private final long expected;
    private final List<Evidence> receipts = new ArrayList<>();
    private final List<ClaimResult> told = new ArrayList<>();
    private boolean ambiguous;

    CaseInDispute(String program, DiscrepancyType type, long expected) {
        this.program = program;
        this.type = type;
        this.expected = expected;
    }

    CaseInDispute received(int day, long amount) {
        receipts.add(new Evidence(
                new RowOrigin("statement.csv", receipts.size() + 2L),
                EvidenceKind.CREDIT,
                day(day),
                "L",
                "1111",
                amount,
                true,
                Why.RECEIVED));
        return this;
    }

    /** A row that explains and is no money. */
    CaseInDispute explained(int day, long amount) {
        receipts.add(new Evidence(
                new RowOrigin("purchases.csv", receipts.size() + 2L),
                EvidenceKind.PURCHASE,
                day(day),
                "L",
                "1111",
                amount,
                true,
                Why.EXPLAINS));
        return this;
    }

    CaseInDispute told(int day, ClaimResult.Status status) {
        told.add(new ClaimResult(
                "K", day(day).atTime(9, 0), status, "", "", new RowOrigin("claimresults.csv", told.size() + 2L)));
        return this;
    }

    CaseInDispute ambiguous() {
        ambiguous = true;
        return this;
    }

    Discrepancy discrepancy() {
        LocalDate since = receipts.stream()
                .filter(row -> row.why() == Why.RECEIVED)
                .map(Evidence::on)
                .reduce((earlier, later) -> later)
                .orElse(DUE.plusDays(1));
        return new Discrepancy(
                "C",
                type,
                "",
                program,
                "HANA",
                "M1",
                null,
                "R1",
                expected,
                receipts.stream()
                        .filter(row -> row.why() == Why.RECEIVED)
                        .mapToLong(Evidence::amount)
                        .sum(),
                DUE,
                0,
                "",
                "",
                ambiguous,
                List.of(),
                since,
                receipts);
    }

    Optional<Claim> claim(int day) {
        return ClaimRules.claim(discrepancy(), "K", new Occasion(null, "R1"), terms(day), told);
    }

    Optional<Claim> recovered(int day) {
        return ClaimRules.recovered(discrepancy(), "K", new Occasion(null, "R1"), terms(day), told);
    }

    private static ClaimTerms terms(int day) {
        return new ClaimTerms(
                day(day), 20, new AnswerTerm(new BusinessCalendar(Set.of()), 2), CounterpartyKind.CARD_ISSUER);
    }

    static LocalDate day(int day) {
        return LocalDate.of(2025, 11, day);
    }
}
