package dev.daejo.twin;

import dev.daejo.reconciliation.TextOrder;
import dev.daejo.reconciliation.Total;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.pairing.PairingStep;
import dev.daejo.reconciliation.program.CodeClass;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.PayoutStatus;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.twin.TwinObligation.Given;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goes down the table of types, row by row, and adds up. */
final class TwinJudge {

    private final World world;
    private final String memberId;
    private final TwinOutcome.Builder outcome;
    private final Fired fired;

    TwinJudge(World world, String memberId, TwinOutcome.Builder outcome, Fired fired) {
        this.world = world;
        this.memberId = memberId;
        this.outcome = outcome;
        this.fired = fired;
    }

    /** What a group says of all its obligations. */
    record Group(String programId, int grace, long tolerance, boolean paidByStatement) {}

    /** What is known of one obligation beside its credits. */
    record Known(List<Payout> payouts, boolean hole, LocalDate incidentsFrom) {

        @Nullable
        Payout latest() {
            return payouts.stream()
                    .max(Comparator.comparing(Payout::processedAt)
                            .thenComparing(Payout::payoutId, TextOrder.BY_CODE_POINT)
                            .thenComparing(Payout::counterpartyId, TextOrder.BY_CODE_POINT))
                    .orElse(null);
        }
    }

    /** A type and what comes with it. */
    private record Verdict(DiscrepancyType type, String cause, LocalDate since, String code, String incidentId) {

        static Verdict of(DiscrepancyType type, LocalDate since) {
            return new Verdict(type, "", since, "", "");
        }
    }

    void obligation(Group group, TwinObligation obligation, Known known) {
        long expected = obligation.expected;
        long received = obligation.received();
        if (expected == 0 && received == 0) {
            return;
        }
        if (obligation.closed) {
            fired.mark(Rule.OBLIGATION_CLOSED);
            return;
        }
        outcome.add(Total.EXPECTED, expected);
        outcome.add(Total.SETTLED, Math.min(received, expected));
        outcome.add(Total.OUTSTANDING, expected - Math.min(received, expected));
        outcome.add(Total.OVERPAID, Math.max(0, received - expected));
        outcome.add(Total.CREDITS, received);
        Verdict verdict = verdict(group, obligation, known);
        if (verdict == null) {
            noRow(group, obligation);
            return;
        }
        fired.mark(verdict.type());
        outcome.add(new TwinRow(
                verdict.type(),
                verdict.cause(),
                group.programId(),
                obligation.counterpartyId,
                memberId,
                obligation.period,
                obligation.reference,
                expected,
                received,
                obligation.due,
                verdict.since(),
                obligation.ambiguous,
                steps(obligation),
                verdict.code(),
                verdict.incidentId()));
    }

    private void noRow(Group group, TwinObligation obligation) {
        long lacking = obligation.expected - obligation.received();
        if (lacking > group.tolerance()) {
            fired.mark(Rule.NOT_YET_DUE);
            outcome.add(Total.NOT_YET_DUE, lacking);
        } else {
            fired.mark(obligation.given.isEmpty() ? Rule.SETTLED_WITHOUT_MONEY : Rule.SETTLED);
        }
    }

    private static List<PairingStep> steps(TwinObligation obligation) {
        return obligation.given.stream().map(Given::step).distinct().sorted().toList();
    }

    private @Nullable Verdict verdict(Group group, TwinObligation obligation, Known known) {
        long expected = obligation.expected;
        long received = obligation.received();
        LocalDate last = obligation.lastReceipt();
        LocalDate overdueSince = obligation.due.plusDays(group.grace() + 1L);
        boolean overdue = !world.businessDate().isBefore(overdueSince);
        if (Math.abs(received - expected) <= group.tolerance()) {
            return last == null || last.isBefore(overdueSince) ? null : Verdict.of(DiscrepancyType.LATE, last);
        }
        if (received > expected) {
            return tooMuch(group, obligation, Objects.requireNonNull(last));
        }
        Verdict failed = received == 0 ? failed(obligation, known) : null;
        if (failed != null) {
            return failed;
        }
        if (overdue && known.hole()) {
            return Verdict.of(DiscrepancyType.AWAITING_SOURCE, overdueSince);
        }
        if (received > 0) {
            return overdue ? tooLittle(group, obligation, overdueSince) : null;
        }
        Verdict notCredited = known.hole() ? null : notCredited(group, known);
        if (notCredited != null) {
            return notCredited;
        }
        return overdue ? missing(group, obligation, known, overdueSince) : null;
    }

    private Verdict tooMuch(Group group, TwinObligation obligation, LocalDate last) {
        long alike = obligation.given.stream()
                .filter(given -> Math.abs(given.share() - obligation.expected) <= group.tolerance())
                .count();
        if (obligation.expected > 0 && alike >= 2) {
            return Verdict.of(DiscrepancyType.DUPLICATE, last);
        }
        if (isAsExpectedThen(group, obligation, last)) {
            return Verdict.of(DiscrepancyType.CLAWBACK, last);
        }
        if (obligation.expected > 0) {
            return Verdict.of(DiscrepancyType.OVER, last);
        }
        fired.mark(Rule.UNEXPECTED_ON_AN_OBLIGATION);
        return new Verdict(DiscrepancyType.UNEXPECTED, "NOTHING_DUE", last, "", "");
    }

    private static boolean isAsExpectedThen(Group group, TwinObligation obligation, LocalDate last) {
        return Math.abs(obligation.received() - obligation.expectedThen(last)) <= group.tolerance();
    }

    private Verdict tooLittle(Group group, TwinObligation obligation, LocalDate overdueSince) {
        LocalDate last = Objects.requireNonNull(obligation.lastReceipt());
        if (isAsExpectedThen(group, obligation, last)) {
            fired.mark(Rule.LATE_POSTING);
            return new Verdict(DiscrepancyType.SHORT, "LATE_POSTING", overdueSince, "", "");
        }
        return Verdict.of(DiscrepancyType.SHORT, overdueSince);
    }

    private @Nullable Verdict failed(TwinObligation obligation, Known known) {
        Payout latest = known.latest();
        if (latest == null || latest.status() != PayoutStatus.FAILED) {
            return null;
        }
        DiscrepancyType type = typeOf(obligation.counterpartyId, latest.code());
        return new Verdict(type, "", latest.processedAt().toLocalDate(), latest.code(), "");
    }

    /** What a failure with a code of a counterparty's system is. */
    private DiscrepancyType typeOf(String counterpartyId, String code) {
        String system = world.terms().counterparty(counterpartyId).system();
        CodeClass known = world.terms().responseCodes().classOf(system, code);
        if (known == CodeClass.SYSTEM) {
            return DiscrepancyType.SYSTEM_ERROR;
        }
        return known == CodeClass.BUSINESS ? DiscrepancyType.REJECTED : DiscrepancyType.UNKNOWN_RESULT;
    }

    private @Nullable Verdict notCredited(Group group, Known known) {
        Payout latest = known.latest();
        if (!group.paidByStatement() || latest == null || latest.status() != PayoutStatus.PAID) {
            return null;
        }
        LocalDate paid = latest.paidOn() == null ? latest.processedAt().toLocalDate() : latest.paidOn();
        LocalDate graceEnds = paid.plusDays(group.grace());
        return world.businessDate().isAfter(graceEnds)
                ? Verdict.of(DiscrepancyType.NOT_CREDITED, graceEnds.plusDays(1))
                : null;
    }

    private Verdict missing(Group group, TwinObligation obligation, Known known, LocalDate overdueSince) {
        String incident = known.payouts().isEmpty() ? incident(group, obligation, known.incidentsFrom()) : "";
        if (!incident.isEmpty() && group.programId().equals(Program.REFUND)) {
            fired.mark(Rule.REFUND_OUTAGE);
        }
        return incident.isEmpty()
                ? Verdict.of(DiscrepancyType.MISSING, overdueSince)
                : new Verdict(DiscrepancyType.OUTAGE, "", overdueSince, "", incident);
    }

    private String incident(Group group, TwinObligation obligation, LocalDate from) {
        String system = world.terms().counterparty(obligation.counterpartyId).system();
        Incident first = null;
        for (Incident incident : world.incidents()) {
            boolean touches = !incident.startsAt().toLocalDate().isAfter(obligation.due.plusDays(group.grace()))
                    && !incident.endsAt().toLocalDate().isBefore(from);
            if (touches && !system.isEmpty() && incident.system().equals(system)) {
                first = first == null || isEarlier(incident, first) ? incident : first;
            }
        }
        return first == null ? "" : first.incidentId();
    }

    private static boolean isEarlier(Incident one, Incident other) {
        return one.startsAt().equals(other.startsAt())
                ? one.incidentId().compareTo(other.incidentId()) < 0
                : one.startsAt().isBefore(other.startsAt());
    }

    /** A credit that belongs to nothing. */
    void leftOver(
            String programId,
            String counterpartyId,
            TwinCredit credit,
            Rule cause,
            boolean ambiguous,
            @Nullable Integer closeAfterDays) {
        if (closeAfterDays != null
                && credit.received().isBefore(world.businessDate().minusDays(closeAfterDays))) {
            fired.mark(Rule.CREDIT_CLOSED);
            return;
        }
        fired.mark(cause);
        fired.mark(DiscrepancyType.UNEXPECTED);
        outcome.add(Total.CREDITS, credit.amount());
        outcome.add(Total.UNPAIRED, credit.amount());
        outcome.add(new TwinRow(
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
                credit.received(),
                ambiguous,
                List.of(),
                "",
                ""));
    }

    /** A refund request that is not approved. */
    void request(RefundRequest request, DiscrepancyType type, @Nullable LocalDate due, LocalDate since, String code) {
        fired.mark(type);
        outcome.add(new TwinRow(
                type,
                "",
                Program.REFUND,
                request.counterpartyId(),
                memberId,
                null,
                request.requestId(),
                request.amount(),
                0,
                due,
                since,
                false,
                List.of(),
                code,
                ""));
    }

    /** The type of a refund request that failed. */
    DiscrepancyType failedRequest(RefundRequest request) {
        return typeOf(request.counterpartyId(), request.code());
    }
}
