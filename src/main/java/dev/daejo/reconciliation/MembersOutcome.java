package dev.daejo.reconciliation;

import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import java.util.List;
import java.util.function.Function;

/**
 * What the core says of several members, added up: their discrepancies and claims, those of a member together and in report
 * order, the members in theirs; and the control totals of all.
 *
 * @param firstMember the id of the first of them
 * @param lastMember the id of the last of them
 * @param members how many they are, one at least
 */
public record MembersOutcome(
        String firstMember,
        String lastMember,
        int members,
        List<Discrepancy> discrepancies,
        List<Claim> claims,
        ControlTotals totals,
        Breakdown breakdown) {

    public MembersOutcome {
        discrepancies = List.copyOf(discrepancies);
        claims = List.copyOf(claims);
    }

    /** Of parts in the order of their members. */
    public static MembersOutcome sum(List<MembersOutcome> parts) {
        return new MembersOutcome(
                parts.get(0).firstMember(),
                parts.get(parts.size() - 1).lastMember(),
                parts.stream().mapToInt(MembersOutcome::members).sum(),
                joined(parts, MembersOutcome::discrepancies),
                joined(parts, MembersOutcome::claims),
                parts.stream().map(MembersOutcome::totals).reduce(ControlTotals.ZERO, ControlTotals::plus),
                Breakdown.sum(parts.stream().map(MembersOutcome::breakdown)));
    }

    private static <T> List<T> joined(List<MembersOutcome> parts, Function<MembersOutcome, List<T>> rows) {
        return parts.stream().map(rows).flatMap(List::stream).toList();
    }
}
