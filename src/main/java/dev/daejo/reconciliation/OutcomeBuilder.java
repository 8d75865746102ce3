package dev.daejo.reconciliation;

import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.discrepancy.ReportOrder;
import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.pairing.Credit;
import dev.daejo.reconciliation.pairing.PairedObligation;
import dev.daejo.reconciliation.pairing.PairingStep;
import dev.daejo.reconciliation.pairing.Placement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what is found of one member, and numbers and claims it at the end. */
final class OutcomeBuilder {

    private final MemberLedger ledger;
    private final Night night;
    private final List<Discrepancy> found = new ArrayList<>(0);
    private final Additions<Total> totals = new Additions<>();
    private final BreakdownBuilder breakdown;
    /** The credits that pay several obligations and have been counted with one of them. */
    private final Set<Credit> counted = Collections.newSetFromMap(new IdentityHashMap<>(0));

    OutcomeBuilder(MemberLedger ledger, Night night, Shares shares) {
        this.ledger = ledger;
        this.night = night;
        this.breakdown = new BreakdownBuilder(shares);
    }

    void add(Discrepancy discrepancy) {
        found.add(discrepancy);
    }

    void add(Total total, long count, long amount) {
        totals.add(total, count, amount);
    }

    /** Counts an obligation that is not closed: E against A. */
    void count(PairedObligation paired) {
        long expected = paired.obligation().expected();
        long received = paired.received();
        long settled = Math.min(expected, received);
        addIfAny(paired, Total.EXPECTED, expected);
        addIfAny(paired, Total.SETTLED, settled);
        addIfAny(paired, Total.OUTSTANDING, expected - settled);
        addIfAny(paired, Total.OVERPAID, received - settled);
        for (Placement placement : paired.placements()) {
            long count = placement.step() != PairingStep.SUM || counted.add(placement.credit()) ? 1 : 0;
            totals.add(Total.CREDITS, count, placement.share());
            breakdown.arrived(paired.obligation().programId(), placement.credit(), count, placement.share());
            breakdown.placed(placement, count, placement.share());
        }
    }

    /** Counts on its pay day an obligation of a program; {@code found} is what is wrong with it. */
    void countPayDay(PairedObligation paired, Optional<Discrepancy> found, long lacking) {
        Obligation obligation = paired.obligation();
        breakdown.ofPayDay(obligation, Total.EXPECTED, obligation.expected());
        if (found.isEmpty()) {
            breakdown.ofPayDay(obligation, Total.NOT_YET_DUE, lacking);
        } else if (paired.received() == 0 && found.get().type() != DiscrepancyType.AWAITING_SOURCE) {
            breakdown.ofPayDay(obligation, Total.OUTSTANDING, obligation.expected());
        }
    }

    /** Counts what an obligation without a row still lacks, since it is not overdue. */
    void countNotYetDue(PairedObligation paired, long lacking) {
        addIfAny(paired, Total.NOT_YET_DUE, lacking);
    }

    /** Counts a credit that belongs to nothing and is not closed. */
    void countUnpaired(String programId, Credit credit) {
        totals.add(Total.CREDITS, 1, credit.amount());
        totals.add(Total.UNPAIRED, 1, credit.amount());
        breakdown.arrived(programId, credit, 1, credit.amount());
        breakdown.ofProgram(programId, Total.UNPAIRED, 1, credit.amount());
    }

    void countSkipped(long sums) {
        if (sums > 0) {
            totals.add(Total.SUMS_SKIPPED, sums, 0);
        }
    }

    private void addIfAny(PairedObligation paired, Total total, long amount) {
        if (amount > 0) {
            totals.add(total, 1, amount);
            breakdown.promised(paired, total, amount);
        }
    }

    /** The member is done. */
    Finished finished() {
        if (found.isEmpty()) {
            return new Finished(List.of(), List.of(), totals, breakdown);
        }
        List<Discrepancy> numbered = numbered();
        List<Claim> claims = new ClaimBuilder(night, ledger.refunds()).claims(numbered);
        return new Finished(numbered, claims, totals, breakdown);
    }

    /** What a member adds to the outcome of many. */
    record Finished(
            List<Discrepancy> discrepancies, List<Claim> claims, Additions<Total> totals, BreakdownBuilder breakdown) {

        void into(OutcomeSum sum) {
            sum.add(discrepancies, claims, totals, breakdown);
        }
    }

    /** In report order; equal keys are numbered in that order. */
    private List<Discrepancy> numbered() {
        Map<List<String>, Integer> numbers = new HashMap<>();
        return found.stream()
                .sorted(ReportOrder.BY_ROW)
                .map(row -> {
                    String[] key = {
                        row.programId(),
                        row.memberId(),
                        row.reference(),
                        row.type().name()
                    };
                    return row.withCaseId(StableId.of('C', numbers.merge(List.of(key), 1, Integer::sum), key));
                })
                .toList();
    }
}
