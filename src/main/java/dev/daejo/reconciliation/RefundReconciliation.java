package dev.daejo.reconciliation;

import dev.daejo.reconciliation.discrepancy.Cause;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.Judgement;
import dev.daejo.reconciliation.discrepancy.Proof;
import dev.daejo.reconciliation.expectation.LineHistory;
import dev.daejo.reconciliation.pairing.Credit;
import dev.daejo.reconciliation.pairing.LeftOver;
import dev.daejo.reconciliation.pairing.PairedObligation;
import dev.daejo.reconciliation.program.Closing;
import dev.daejo.reconciliation.program.Program;
import java.util.List;
import java.util.Optional;

/** Reconciles the refunds of one member; no grace, no tolerance (contract, section 5). */
final class RefundReconciliation {

    private final MemberLedger ledger;
    private final Night night;
    private final LineHistory lines;
    private final OutcomeBuilder outcome;

    RefundReconciliation(MemberLedger ledger, Night night, LineHistory lines, OutcomeBuilder outcome) {
        this.ledger = ledger;
        this.night = night;
        this.lines = lines;
        this.outcome = outcome;
    }

    void reconcile() {
        RefundGroups refunds = new RefundGroups(ledger, night);
        refunds.ofNoRequest().forEach(line -> report(new LeftOver(Credit.of(line), false)));
        refunds.groups().forEach(this::reconcile);
    }

    private void reconcile(RefundGroup group) {
        group.answers().forEach(answer -> answer.discrepancy().ifPresent(outcome::add));
        outcome.countSkipped(group.paired().sumsSkipped());
        group.paired().obligations().forEach(paired -> judge(group, paired));
        group.paired().leftOver().stream()
                .filter(leftOver -> leftOver.credit().kind() != Credit.Kind.CANCEL)
                .forEach(this::report);
    }

    private void judge(RefundGroup group, PairedObligation paired) {
        if (paired.isNone() || group.isClosed(paired.obligation())) {
            return;
        }
        outcome.count(paired);
        Optional<Discrepancy> discrepancy =
                Judgement.of(group.standing(paired), ledger.memberId(), new Proof(null, null, lines.now(), List.of()));
        discrepancy.ifPresentOrElse(outcome::add, () -> countNotYetDue(paired));
    }

    private void countNotYetDue(PairedObligation paired) {
        long lacking = paired.obligation().expected() - paired.received();
        outcome.countNotYetDue(paired, lacking);
    }

    private void report(LeftOver leftOver) {
        Credit credit = leftOver.credit();
        Closing closing = Closing.ofRefunds(night.terms(), credit.counterpartyId());
        if (!closing.isClosed(credit.receivedOn(), night.businessDate())) {
            outcome.countUnpaired(Program.REFUND, credit);
            outcome.add(Judgement.unexpected(
                    leftOver, Cause.NOTHING_DUE, Program.REFUND, credit.counterpartyId(), ledger.memberId()));
        }
    }
}
