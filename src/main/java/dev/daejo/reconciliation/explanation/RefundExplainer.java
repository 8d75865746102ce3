package dev.daejo.reconciliation.explanation;

import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.Night;
import dev.daejo.reconciliation.RefundAnswer;
import dev.daejo.reconciliation.RefundGroup;
import dev.daejo.reconciliation.RefundGroups;
import dev.daejo.reconciliation.discrepancy.Cause;
import dev.daejo.reconciliation.discrepancy.Why;
import dev.daejo.reconciliation.expectation.LineHistory;
import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.expectation.Promise;
import dev.daejo.reconciliation.pairing.Credit;
import dev.daejo.reconciliation.pairing.LeftOver;
import dev.daejo.reconciliation.pairing.PairedObligation;
import dev.daejo.reconciliation.pairing.UnclearSum;
import dev.daejo.reconciliation.program.Closing;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.util.ArrayList;
import java.util.List;

/** Explains the refunds of one member. */
final class RefundExplainer {

    private final MemberLedger ledger;
    private final Night night;
    private final LineHistory history;
    private final RefundGroups refunds;
    private final List<PromiseExplanation> promises = new ArrayList<>();
    private final List<RefundAnswer> answers = new ArrayList<>();
    private final List<LeftOverExplanation> leftOver = new ArrayList<>();
    private final List<UnclearSum> unclearSums = new ArrayList<>();

    RefundExplainer(MemberLedger ledger, Night night, LineHistory history) {
        this.ledger = ledger;
        this.night = night;
        this.history = history;
        refunds = new RefundGroups(ledger, night);
    }

    Explanation explanation() {
        refunds.groups().forEach(this::add);
        refunds.ofNoRequest().stream().map(this::ofNoRequest).forEach(leftOver::add);
        return new Explanation(
                night.businessDate(),
                ledger.memberId(),
                Program.REFUND,
                null,
                null,
                null,
                promises,
                answers,
                leftOver,
                List.of(),
                refunds.groups().isEmpty() ? List.of() : Lines.unlinked(history.now(), null),
                unclearSums);
    }

    private void add(RefundGroup group) {
        Credits credits = new Credits(group.paired());
        group.promised().stream()
                .sorted(Obligation.IN_ORDER)
                .map(obligation -> promise(group, credits, obligation))
                .forEach(promises::add);
        answers.addAll(group.answers());
        group.paired().leftOver().stream()
                .map(left -> leftOver(group, credits, left))
                .forEach(leftOver::add);
        unclearSums.addAll(group.paired().unclearSums());
    }

    private PromiseExplanation promise(RefundGroup group, Credits credits, Obligation obligation) {
        PairedObligation paired = credits.paired(obligation);
        Judged judged = new Judging(night)
                .judged(
                        group.standing(paired),
                        List.of(),
                        group.sources(obligation),
                        group.takesPart(obligation),
                        group.isClosed(obligation));
        return new PromiseExplanation(
                obligation,
                group.purchases().stream()
                        .map(purchase -> new LineNote(purchase, true, Why.EXPLAINS, null, 0))
                        .toList(),
                List.of(),
                null,
                due(obligation),
                Credits.arrived(paired),
                credits.refused(paired, judged),
                paired.ambiguous(),
                judged);
    }

    private Due due(Obligation obligation) {
        RefundRequest request = ((Promise.Refund) obligation.promise()).request();
        return Due.counted(
                request.decisionDay(), obligation.dueOn(), night.terms().calendar());
    }

    private static LeftOverExplanation leftOver(RefundGroup group, Credits credits, LeftOver left) {
        boolean reported = left.credit().kind() != Credit.Kind.CANCEL && !group.isClosed(left.credit());
        return new LeftOverExplanation(
                left, Cause.NOTHING_DUE, reported, credits.refusals().of(left));
    }

    private LeftOverExplanation ofNoRequest(StatementCredit line) {
        Closing closing = Closing.ofRefunds(night.terms(), line.counterpartyId());
        return new LeftOverExplanation(
                new LeftOver(Credit.of(line), false),
                Cause.NOTHING_DUE,
                !closing.isClosed(line.postedOn(), night.businessDate()),
                List.of());
    }
}
