package dev.daejo.reconciliation;

import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Reconciles members one after the other and adds up what is said of them. For one thread. */
public final class OutcomeSum {

    private final Reconciliation reconciliation;
    private final List<Discrepancy> discrepancies = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<Total, RunningTally> totals = new EnumMap<>(Total.class);
    private final Map<DiscrepancyType, RunningTally> byType = new EnumMap<>(DiscrepancyType.class);
    /** Most shares are made once, so that these are told apart quickest; the others are added up at the end. */
    private final IdentityHashMap<Share, RunningTally> shares = new IdentityHashMap<>();

    private String firstMember = "";
    private String lastMember = "";
    private int members;

    OutcomeSum(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    /** Reconciles a member; one that cannot be computed adds a {@code FAILED_TO_RECONCILE} and nothing else. */
    public void add(MemberLedger ledger) {
        reconciliation.outcomeOf(ledger).into(this);
        firstMember = members == 0 ? ledger.memberId() : firstMember;
        lastMember = ledger.memberId();
        members++;
    }

    /** What one member adds. */
    void add(List<Discrepancy> found, List<Claim> claimed, Additions<Total> ofTotals, BreakdownBuilder ofShares) {
        for (Discrepancy row : found) {
            discrepancies.add(row);
            byType.computeIfAbsent(row.type(), any -> new RunningTally()).add(1, Math.abs(row.difference()));
        }
        claims.addAll(claimed);
        ofTotals.into(totals);
        ofShares.into(shares);
    }

    /** Of the members so far. */
    public MembersOutcome outcome() {
        return new MembersOutcome(
                firstMember, lastMember, members, discrepancies, claims, controlTotals(), breakdown());
    }

    MemberOutcome ofOne() {
        return new MemberOutcome(firstMember, discrepancies, claims, controlTotals(), breakdown());
    }

    private ControlTotals controlTotals() {
        return new ControlTotals(RunningTally.tallies(totals), RunningTally.tallies(byType));
    }

    private Breakdown breakdown() {
        return new Breakdown(RunningTally.tallies(shares));
    }
}
