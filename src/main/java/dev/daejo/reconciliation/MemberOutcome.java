package dev.daejo.reconciliation;

import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import java.util.List;

/** What the core says of one member: its discrepancies in report order, its claims, its share of the control totals. */
public record MemberOutcome(
        String memberId, List<Discrepancy> discrepancies, List<Claim> claims, ControlTotals totals) {

    public MemberOutcome {
        discrepancies = List.copyOf(discrepancies);
        claims = List.copyOf(claims);
    }
}
