package dev.daejo.store;

import dev.daejo.reconciliation.MemberOutcome;
import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case as one night has it.
 *
 * @param difference A − E in won
 * @param claim step and status of what is claimed for it; empty where nothing is
 */
public record CaseState(
        String caseId,
        DiscrepancyType type,
        String programId,
        String memberId,
        String reference,
        long difference,
        String claim) {

    /** The cases that a member has by an outcome, in the order of the report. */
    public static Stream<CaseState> of(MemberOutcome outcome) {
        return outcome.discrepancies().stream().map(found -> of(found, outcome.claims()));
    }

    private static CaseState of(Discrepancy found, List<Claim> claims) {
        return new CaseState(
                found.caseId(),
                found.type(),
                found.programId(),
                found.memberId(),
                found.reference(),
                found.difference(),
                claims.stream()
                        .filter(claim -> claim.caseId().equals(found.caseId()))
                        .sorted(Comparator.comparing(Claim::claimId))
                        .map(claim -> claim.life().step() + " " + claim.life().status())
                        .collect(Collectors.joining(", ")));
    }

    /** Whether nothing of it is told otherwise. */
    public boolean isSameAs(CaseState other) {
        return type == other.type && difference == other.difference && claim.equals(other.claim);
    }
}
