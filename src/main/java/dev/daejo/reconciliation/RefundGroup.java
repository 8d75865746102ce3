package dev.daejo.reconciliation;

import dev.daejo.reconciliation.discrepancy.Cause;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.Judgement;
import dev.daejo.reconciliation.discrepancy.Proof;
import dev.daejo.reconciliation.discrepancy.RefundJudgement;
import dev.daejo.reconciliation.discrepancy.Standing;
import dev.daejo.reconciliation.expectation.LineHistory;
import dev.daejo.reconciliation.expectation.LinkedLines;
import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.expectation.Promise;
import dev.daejo.reconciliation.pairing.Credit;
import dev.daejo.reconciliation.pairing.LeftOver;
import dev.daejo.reconciliation.pairing.Paired;
import dev.daejo.reconciliation.pairing.PairedObligation;
import dev.daejo.reconciliation.pairing.Pairing;
import dev.daejo.reconciliation.program.Closing;
import dev.daejo.reconciliation.program.CodeClass;
import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RefundStatus;
import dev.daejo.reconciliation.statement.Source;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reconciles the refund requests of one member and approval number; no grace, no tolerance. */
final class RefundGroup {

    private final MemberLedger ledger;
    private final Night night;
    private final LineHistory lines;
    private final OutcomeBuilder outcome;
    private final List<RefundRequest> requests;
    private final List<StatementCredit> credits;
    private final List<Cancel> cancels;
    private final List<Purchase> purchases;

    /** {@code credits} are the group's own: they name one of its approved requests. */
    RefundGroup(
            MemberLedger ledger,
            Night night,
            LineHistory lines,
            OutcomeBuilder outcome,
            List<RefundRequest> requests,
            List<StatementCredit> credits) {
        this.ledger = ledger;
        this.night = night;
        this.lines = lines;
        this.outcome = outcome;
        this.requests = requests.stream()
                .sorted(Comparator.comparing(RefundRequest::origin))
                .toList();
        this.credits = credits;
        String approvalNo = requests.get(0).approvalNo();
        cancels = ledger.cancels().stream()
                .filter(cancel -> cancel.inWon() && cancel.originalApprovalNo().equals(approvalNo))
                .toList();
        purchases = ledger.purchases().stream()
                .filter(purchase -> purchase.approvalNo().equals(approvalNo))
                .toList();
    }

    void reconcile() {
        requests.stream()
                .filter(request -> request.status() != RefundStatus.APPROVED)
                .forEach(this::judgeRequest);
        List<Obligation> obligations = obligations();
        List<Credit> arrived = arrived();
        if (obligations.isEmpty() && arrived.isEmpty()) {
            return;
        }
        Paired paired = Pairing.pair(obligations, arrived, 0, obligation -> false);
        outcome.add(Total.SUMS_SKIPPED, paired.sumsSkipped(), 0);
        paired.obligations().forEach(this::judge);
        paired.leftOver().stream()
                .filter(leftOver -> leftOver.credit().kind() != Credit.Kind.CANCEL)
                .forEach(this::report);
    }

    private List<Obligation> obligations() {
        List<Obligation> obligations = new ArrayList<>();
        for (RefundRequest request : requests) {
            if (request.status() == RefundStatus.APPROVED) {
                Obligation obligation = obligation(obligations.size(), request);
                if (closing(request).obligationTakesPart(obligation.dueOn(), night.businessDate())) {
                    obligations.add(obligation);
                }
            }
        }
        return obligations;
    }

    private Obligation obligation(int ordinal, RefundRequest request) {
        Counterparty counterparty = night.terms().counterparty(request.counterpartyId());
        LocalDate due =
                night.terms().calendar().plusBusinessDays(request.decisionDay(), counterparty.refundBusinessDays());
        LocalDate from = request.requestedAt().toLocalDate();
        LocalDate to = due.plusDays(Closing.REFUND_DAYS_AFTER);
        return new Obligation(
                ordinal,
                Program.REFUND,
                request.counterpartyId(),
                null,
                request.requestId(),
                request.amount(),
                due,
                from,
                to.isBefore(from) ? from : to,
                receivedOn -> request.amount(),
                new Promise.Refund(request));
    }

    private List<Credit> arrived() {
        return Stream.concat(cancels.stream().map(Credit::of), credits.stream().map(Credit::of))
                .filter(credit -> credit.amount() > 0)
                .filter(credit -> Closing.ofRefunds(night.terms(), credit.counterpartyId())
                        .creditTakesPart(credit.receivedOn(), night.businessDate()))
                .toList();
    }

    private Closing closing(RefundRequest request) {
        return Closing.ofRefunds(night.terms(), request.counterpartyId());
    }

    private void judge(PairedObligation paired) {
        RefundRequest request = ((Promise.Refund) paired.obligation().promise()).request();
        boolean isNone =
                paired.obligation().expected() == 0 && paired.placements().isEmpty();
        if (isNone || closing(request).isClosed(paired.obligation().dueOn(), night.businessDate())) {
            return;
        }
        outcome.count(paired);
        Optional<Discrepancy> discrepancy = Judgement.of(
                standing(paired, request), ledger.memberId(), new Proof(null, null, lines.now(), List.of()));
        discrepancy.ifPresentOrElse(outcome::add, () -> countNotYetDue(paired));
    }

    private void countNotYetDue(PairedObligation paired) {
        long lacking = paired.obligation().expected() - paired.received();
        if (lacking > 0) {
            outcome.add(Total.NOT_YET_DUE, 1, lacking);
        }
    }

    private Standing standing(PairedObligation paired, RefundRequest request) {
        Obligation obligation = paired.obligation();
        String system = night.terms().counterparty(request.counterpartyId()).system();
        return new Standing(
                night.businessDate(),
                paired,
                0,
                0,
                true,
                null,
                CodeClass.UNKNOWN,
                () -> hasHole(obligation),
                () -> night.incidents().touching(system, request.decisionDay(), obligation.dueOn()));
    }

    /** The statements of the request's counterparty, and of those with the member's purchase. */
    private boolean hasHole(Obligation obligation) {
        return Stream.concat(
                        Stream.of(obligation.counterpartyId()),
                        purchases.stream().map(Purchase::counterpartyId))
                .distinct()
                .map(id -> new Source(Source.Kind.STATEMENT, id))
                .anyMatch(source -> night.coverage().hasHole(source, obligation.windowFrom(), obligation.windowTo()));
    }

    private void report(LeftOver leftOver) {
        Credit credit = leftOver.credit();
        Closing closing = Closing.ofRefunds(night.terms(), credit.counterpartyId());
        if (!closing.isClosed(credit.receivedOn(), night.businessDate())) {
            outcome.countUnpaired(credit);
            outcome.add(Judgement.unexpected(
                    leftOver, Cause.NOTHING_DUE, Program.REFUND, credit.counterpartyId(), ledger.memberId()));
        }
    }

    private void judgeRequest(RefundRequest request) {
        Counterparty counterparty = night.terms().counterparty(request.counterpartyId());
        LocalDate lastAnswerDay = night.terms()
                .calendar()
                .plusBusinessDays(request.requestedAt().toLocalDate(), counterparty.answerBusinessDays());
        LocalDate closesFrom = request.status() == RefundStatus.REQUESTED
                ? lastAnswerDay
                : request.updatedAt().toLocalDate();
        if (closing(request).isClosed(closesFrom, night.businessDate()) || moneyHasCome(request)) {
            return;
        }
        new RefundJudgement(
                        night.businessDate(),
                        request,
                        lastAnswerDay,
                        night.terms().responseCodes().classOf(counterparty.system(), request.code()),
                        purchaseOf(request))
                .discrepancy()
                .ifPresent(outcome::add);
    }

    /** Whether a cancel or a credit of the request's amount has come since it was made. */
    private boolean moneyHasCome(RefundRequest request) {
        LocalDate since = request.requestedAt().toLocalDate();
        boolean asCancel = cancels.stream()
                .anyMatch(cancel -> cancel.amount() == request.amount()
                        && !cancel.postedOn().isBefore(since));
        return asCancel
                || ledger.credits().stream()
                        .filter(StatementCredit::inWon)
                        .filter(line -> line.reference().equals(request.requestId()))
                        .filter(line ->
                                line.programId().isEmpty() || line.programId().equals(Program.REFUND))
                        .anyMatch(line -> line.amount() == request.amount()
                                && !line.postedOn().isBefore(since));
    }

    private @Nullable Purchase purchaseOf(RefundRequest request) {
        return purchases.stream()
                .filter(purchase -> !purchase.usedAt().isAfter(request.requestedAt()))
                .max(LinkedLines.IN_ORDER)
                .orElse(null);
    }
}
