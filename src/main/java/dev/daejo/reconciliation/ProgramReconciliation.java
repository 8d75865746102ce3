package dev.daejo.reconciliation;

import dev.daejo.reconciliation.discrepancy.Cause;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.Judgement;
import dev.daejo.reconciliation.expectation.LineHistory;
import dev.daejo.reconciliation.pairing.LeftOver;
import dev.daejo.reconciliation.pairing.PairedObligation;
import dev.daejo.reconciliation.program.Program;
import java.util.Optional;

/** Reconciles one program of one member: what was promised against what came. */
final class ProgramReconciliation {

    private final ProgramGroup group;
    private final Program program;
    private final String memberId;
    private final OutcomeBuilder outcome;

    ProgramReconciliation(ProgramNight promised, MemberLedger ledger, LineHistory lines, OutcomeBuilder outcome) {
        this.group = new ProgramGroup(promised, ledger, lines);
        this.program = promised.program();
        this.memberId = ledger.memberId();
        this.outcome = outcome;
    }

    void reconcile() {
        outcome.countSkipped(group.paired().sumsSkipped());
        group.paired().obligations().forEach(this::judge);
        group.paired().leftOver().forEach(this::report);
    }

    private void judge(PairedObligation paired) {
        if (paired.isNone() || group.isClosed(paired.obligation().dueOn())) {
            return;
        }
        outcome.count(paired);
        Optional<Discrepancy> discrepancy = Judgement.of(group.standing(paired), memberId, group.proof(paired));
        long lacking = lacking(paired);
        discrepancy.ifPresentOrElse(outcome::add, () -> outcome.countNotYetDue(paired, lacking));
        outcome.countPayDay(paired, discrepancy, lacking);
    }

    /** What it lacks beyond the tolerance. */
    private long lacking(PairedObligation paired) {
        long lacking = paired.obligation().expected() - paired.received();
        return lacking > program.amountTolerance() ? lacking : 0;
    }

    private void report(LeftOver leftOver) {
        if (group.isClosed(leftOver.credit().receivedOn())) {
            return;
        }
        Cause cause = group.lacksEnrollment() ? Cause.NOT_ENROLLED : Cause.NOTHING_DUE;
        outcome.countUnpaired(program.programId(), leftOver.credit());
        outcome.add(Judgement.unexpected(leftOver, cause, program.programId(), program.counterpartyId(), memberId));
    }
}
