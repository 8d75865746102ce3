package dev.daejo.reconciliation;

import dev.daejo.reconciliation.discrepancy.Cause;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.Judgement;
import dev.daejo.reconciliation.discrepancy.Proof;
import dev.daejo.reconciliation.discrepancy.Standing;
import dev.daejo.reconciliation.expectation.LineHistory;
import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.expectation.Obligations;
import dev.daejo.reconciliation.pairing.Credit;
import dev.daejo.reconciliation.pairing.LeftOver;
import dev.daejo.reconciliation.pairing.Paired;
import dev.daejo.reconciliation.pairing.PairedObligation;
import dev.daejo.reconciliation.pairing.Pairing;
import dev.daejo.reconciliation.program.Closing;
import dev.daejo.reconciliation.program.CodeClass;
import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reconciliation.program.PaidBy;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.PayoutStatus;
import dev.daejo.reconciliation.statement.Source;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reconciles one program of one member: what was promised against what came. */
final class ProgramReconciliation {

    private final Program program;
    private final MemberLedger ledger;
    private final Night night;
    private final LineHistory lines;
    private final OutcomeBuilder outcome;
    private final Closing closing;
    private final Counterparty counterparty;
    private final @Nullable Enrollment enrollment;
    private final List<Payout> payouts;

    ProgramReconciliation(
            Program program, MemberLedger ledger, Night night, LineHistory lines, OutcomeBuilder outcome) {
        this.program = program;
        this.ledger = ledger;
        this.night = night;
        this.lines = lines;
        this.outcome = outcome;
        closing = Closing.of(program);
        counterparty = night.terms().counterparty(program.counterpartyId());
        enrollment = enrollmentOf(program, ledger).orElse(null);
        payouts = ledger.payouts().stream()
                .filter(payout -> payout.programId().equals(program.programId()))
                .toList();
    }

    private static Optional<Enrollment> enrollmentOf(Program program, MemberLedger ledger) {
        return ledger.enrollments().stream()
                .filter(enrollment -> enrollment.programId().equals(program.programId()))
                .findFirst();
    }

    void reconcile() {
        List<Obligation> obligations = Obligations.of(program, ledger, night, lines, enrollment).stream()
                .filter(obligation -> closing.obligationTakesPart(obligation.dueOn(), night.businessDate()))
                .toList();
        List<Credit> credits = credits();
        if (obligations.isEmpty() && credits.isEmpty()) {
            return;
        }
        BelongingPayouts belonging = new BelongingPayouts(obligations, payouts);
        Paired paired =
                Pairing.pair(obligations, credits, program.amountTolerance(), belonging::latestFailedOrWasReversed);
        outcome.add(Total.SUMS_SKIPPED, paired.sumsSkipped(), 0);
        paired.obligations().forEach(obligation -> judge(obligation, belonging));
        paired.leftOver().forEach(this::report);
    }

    private List<Credit> credits() {
        List<Credit> all = program.paidBy() == PaidBy.STATEMENT ? byStatement() : byPayout();
        return all.stream()
                .filter(credit -> credit.amount() > 0)
                .filter(credit -> !credit.receivedOn().isAfter(night.businessDate()))
                .filter(credit -> closing.creditTakesPart(credit.receivedOn(), night.businessDate()))
                .toList();
    }

    private List<Credit> byStatement() {
        return ledger.credits().stream()
                .filter(StatementCredit::inWon)
                .filter(line -> line.programId().equals(program.programId()))
                .map(Credit::of)
                .toList();
    }

    private List<Credit> byPayout() {
        return payouts.stream()
                .filter(payout -> payout.status() == PayoutStatus.PAID)
                .map(Credit::of)
                .toList();
    }

    private void judge(PairedObligation paired, BelongingPayouts belonging) {
        Obligation obligation = paired.obligation();
        boolean isNone = obligation.expected() == 0 && paired.placements().isEmpty();
        if (isNone || closing.isClosed(obligation.dueOn(), night.businessDate())) {
            return;
        }
        outcome.count(paired);
        Proof proof = new Proof(program, enrollment, lines.now(), belonging.of(obligation));
        Optional<Discrepancy> discrepancy =
                Judgement.of(standing(paired, belonging.latestOf(obligation).orElse(null)), ledger.memberId(), proof);
        discrepancy.ifPresentOrElse(outcome::add, () -> countNotYetDue(paired));
    }

    private void countNotYetDue(PairedObligation paired) {
        long lacking = paired.obligation().expected() - paired.received();
        if (lacking > program.amountTolerance()) {
            outcome.add(Total.NOT_YET_DUE, 1, lacking);
        }
    }

    private Standing standing(PairedObligation paired, @Nullable Payout latest) {
        Obligation obligation = paired.obligation();
        LocalDate lastDayInTime = obligation.dueOn().plusDays(program.graceDays());
        return new Standing(
                night.businessDate(),
                paired,
                program.graceDays(),
                program.amountTolerance(),
                program.paidBy() == PaidBy.STATEMENT,
                latest,
                latest == null
                        ? CodeClass.UNKNOWN
                        : night.terms().responseCodes().classOf(counterparty.system(), latest.code()),
                () -> hasHole(obligation),
                () -> night.incidents().touching(counterparty.system(), obligation.dueOn(), lastDayInTime));
    }

    private boolean hasHole(Obligation obligation) {
        return sources().stream()
                .anyMatch(source -> night.coverage().hasHole(source, obligation.windowFrom(), obligation.windowTo()));
    }

    /** The sources of an obligation (contract, section 4, "Coverage"). */
    private List<Source> sources() {
        if (program.paidBy() == PaidBy.PAYOUT) {
            return List.of(new Source(Source.Kind.PAYOUTS, program.counterpartyId()));
        }
        Set<String> statements = program.eligibility().statements();
        return statements.isEmpty()
                ? night.coverage().checked(Source.Kind.STATEMENT)
                : statements.stream()
                        .map(id -> new Source(Source.Kind.STATEMENT, id))
                        .toList();
    }

    private void report(LeftOver leftOver) {
        if (closing.isClosed(leftOver.credit().receivedOn(), night.businessDate())) {
            return;
        }
        Cause cause = program.requiresEnrollment() && enrollment == null ? Cause.NOT_ENROLLED : Cause.NOTHING_DUE;
        outcome.countUnpaired(leftOver.credit());
        outcome.add(Judgement.unexpected(
                leftOver, cause, program.programId(), program.counterpartyId(), ledger.memberId()));
    }
}
