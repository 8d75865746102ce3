package dev.daejo.reconciliation.discrepancy;

import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.pairing.Credit;
import dev.daejo.reconciliation.pairing.LeftOver;
import dev.daejo.reconciliation.pairing.PairingStep;
import dev.daejo.reconciliation.pairing.Placement;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.Payout;
import java.util.List;
import java.util.Optional;

/** Turns a standing, or a credit that belongs to nothing, into a discrepancy; its case id is given later. */
public final class Judgement {

    private Judgement() {}

    /** What is wrong with an obligation on the business date; none when it is settled or not overdue yet. */
    public static Optional<Discrepancy> of(Standing standing, String memberId, Proof proof) {
        return TypeRow.firstOf(standing).map(row -> discrepancy(standing, row, memberId, proof));
    }

    /** The type of the first row of the table that applies; none when it is settled or not overdue yet. */
    public static Optional<DiscrepancyType> typeOf(Standing standing) {
        return TypeRow.firstOf(standing).map(TypeRow::type);
    }

    private static Discrepancy discrepancy(Standing standing, TypeRow row, String memberId, Proof proof) {
        Obligation obligation = standing.obligation();
        DiscrepancyType type = row.type();
        Optional<Incident> incident =
                type == DiscrepancyType.OUTAGE ? standing.incident().answer() : Optional.empty();
        return new Discrepancy(
                "",
                type,
                cause(standing, type),
                obligation.programId(),
                obligation.counterpartyId(),
                memberId,
                obligation.period(),
                obligation.reference(),
                standing.expected(),
                standing.received(),
                obligation.dueOn(),
                standing.daysOverdue(),
                code(standing, type),
                incident.map(Incident::incidentId).orElse(""),
                standing.paired().ambiguous(),
                steps(standing.paired().placements()),
                row.since(standing),
                proof.of(standing, incident));
    }

    private static String cause(Standing standing, DiscrepancyType type) {
        if (type == DiscrepancyType.SHORT && standing.wasRightWhenItCame()) {
            return Cause.LATE_POSTING.name();
        }
        return type == DiscrepancyType.UNEXPECTED ? Cause.NOTHING_DUE.name() : "";
    }

    private static String code(Standing standing, DiscrepancyType type) {
        Payout payout = standing.latestPayout();
        boolean rests = type == DiscrepancyType.SYSTEM_ERROR
                || type == DiscrepancyType.REJECTED
                || type == DiscrepancyType.UNKNOWN_RESULT;
        return payout == null || !rests ? "" : payout.code();
    }

    private static List<PairingStep> steps(List<Placement> placements) {
        return placements.stream().map(Placement::step).distinct().sorted().toList();
    }

    /** A credit that belongs to nothing: expected 0, no due day, its reference or else its id. */
    public static Discrepancy unexpected(
            LeftOver leftOver, Cause cause, String programId, String counterpartyId, String memberId) {
        Credit credit = leftOver.credit();
        return new Discrepancy(
                "",
                DiscrepancyType.UNEXPECTED,
                cause.name(),
                programId,
                counterpartyId,
                memberId,
                credit.period(),
                credit.reference().isEmpty() ? credit.id() : credit.reference(),
                0,
                credit.amount(),
                null,
                0,
                "",
                "",
                leftOver.ambiguous(),
                List.of(),
                credit.receivedOn(),
                List.of(Proof.credit(credit, credit.amount(), Why.BELONGS_TO_NOTHING)));
    }
}
