package dev.daejo.reconciliation;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.discrepancy.ReportOrder;
import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.pairing.Credit;
import dev.daejo.reconciliation.pairing.PairedObligation;
import dev.daejo.reconciliation.pairing.Placement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what is found of one member, and numbers and claims it at the end. */
final class OutcomeBuilder {

    private final String memberId;
    private final ClaimBuilder claims;
    private final List<Discrepancy> found = new ArrayList<>();
    private final Map<Total, Tally> totals = new EnumMap<>(Total.class);
    private final BreakdownBuilder breakdown;
    private final Set<Credit> counted = Collections.newSetFromMap(new IdentityHashMap<>());

    OutcomeBuilder(MemberLedger ledger, Night night) {
        this.memberId = ledger.memberId();
        this.claims = new ClaimBuilder(night, ledger.refunds());
        this.breakdown = new BreakdownBuilder(night.businessDate());
    }

    void add(Discrepancy discrepancy) {
        found.add(discrepancy);
    }

    void add(Total total, long count, long amount) {
        add(total, new Tally(count, amount));
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
            Tally tally = new Tally(counted.add(placement.credit()) ? 1 : 0, placement.share());
            add(Total.CREDITS, tally);
            breakdown.arrived(paired.obligation().programId(), placement.credit(), tally);
            breakdown.placed(placement, tally);
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
        Tally tally = new Tally(1, credit.amount());
        add(Total.CREDITS, tally);
        add(Total.UNPAIRED, tally);
        breakdown.arrived(programId, credit, tally);
        breakdown.ofProgram(programId, Total.UNPAIRED, tally);
    }

    void countSkipped(long sums) {
        add(Total.SUMS_SKIPPED, sums, 0);
    }

    private void addIfAny(PairedObligation paired, Total total, long amount) {
        if (amount > 0) {
            add(total, 1, amount);
            breakdown.promised(paired, total, amount);
        }
    }

    private void add(Total total, Tally tally) {
        totals.merge(total, tally, Tally::plus);
    }

    MemberOutcome outcome() {
        Map<DiscrepancyType, Tally> byType = new EnumMap<>(DiscrepancyType.class);
        List<Discrepancy> numbered = numbered();
        numbered.forEach(row -> byType.merge(row.type(), new Tally(1, Math.abs(row.difference())), Tally::plus));
        return new MemberOutcome(
                memberId, numbered, claims.claims(numbered), new ControlTotals(totals, byType), breakdown.breakdown());
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
