package dev.daejo.reconciliation;

import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import java.util.List;

/**
 * What the core says of one member: its discrepancies in report order, its claims, its share of the control totals and what
 * that is made up of.
 */
public record MemberOutcome(
        String memberId,
        List<Discrepancy> discrepancies,
        List<Claim> claims,
        ControlTotals totals,
        Breakdown breakdown) {

    public MemberOutcome {
        discrepancies = List.copyOf(discrepancies);
        claims = List.copyOf(claims);
    }

    /** An outcome whose totals are not broken down. */
    public MemberOutcome(String memberId, List<Discrepancy> discrepancies, List<Claim> claims, ControlTotals totals) {
        this(memberId, discrepancies, claims, totals, Breakdown.NONE);
    }
}
