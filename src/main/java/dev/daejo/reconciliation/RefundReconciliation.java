package dev.daejo.reconciliation;

import dev.daejo.reconciliation.discrepancy.Cause;
import dev.daejo.reconciliation.discrepancy.Judgement;
import dev.daejo.reconciliation.expectation.LineHistory;
import dev.daejo.reconciliation.pairing.Credit;
import dev.daejo.reconciliation.pairing.LeftOver;
import dev.daejo.reconciliation.program.Closing;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RefundStatus;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reconciles the refunds of one member, group by group: the requests of one approval number (contract, section 5). */
final class RefundReconciliation {

    private final MemberLedger ledger;
    private final Night night;
    private final LineHistory lines;
    private final OutcomeBuilder outcome;
    private final Map<String, List<RefundRequest>> byApproval = new TreeMap<>();
    private final Map<String, List<RefundRequest>> byRequestId = new HashMap<>();
    private final Map<String, List<StatementCredit>> creditsOfApproval = new HashMap<>();

    RefundReconciliation(MemberLedger ledger, Night night, LineHistory lines, OutcomeBuilder outcome) {
        this.ledger = ledger;
        this.night = night;
        this.lines = lines;
        this.outcome = outcome;
        for (RefundRequest request : ledger.refunds()) {
            byApproval
                    .computeIfAbsent(request.approvalNo(), any -> new ArrayList<>())
                    .add(request);
            byRequestId
                    .computeIfAbsent(request.requestId(), any -> new ArrayList<>())
                    .add(request);
        }
    }

    void reconcile() {
        ledger.credits().stream()
                .filter(line -> line.inWon() && line.amount() > 0)
                .filter(line -> line.programId().isEmpty() || line.programId().equals(Program.REFUND))
                .forEach(this::placeOrReport);
        byApproval.forEach((approvalNo, requests) -> new RefundGroup(
                        ledger, night, lines, outcome, requests, creditsOfApproval.getOrDefault(approvalNo, List.of()))
                .reconcile());
    }

    /** A credit goes to the group of the approved request it names; one that names another is unexpected. */
    private void placeOrReport(StatementCredit line) {
        List<RefundRequest> named = byRequestId.getOrDefault(line.reference(), List.of());
        Optional<RefundRequest> request = named.stream()
                .filter(candidate -> candidate.status() == RefundStatus.APPROVED)
                .filter(candidate ->
                        !line.postedOn().isBefore(candidate.requestedAt().toLocalDate()))
                .min(ownCounterpartyFirst(line));
        if (request.isPresent()) {
            creditsOfApproval
                    .computeIfAbsent(request.get().approvalNo(), any -> new ArrayList<>())
                    .add(line);
        } else if (!named.isEmpty() || line.programId().equals(Program.REFUND)) {
            report(line);
        }
    }

    private static Comparator<RefundRequest> ownCounterpartyFirst(StatementCredit line) {
        return Comparator.comparing(
                        (RefundRequest request) -> !request.counterpartyId().equals(line.counterpartyId()))
                .thenComparing(RefundRequest::counterpartyId, TextOrder.BY_CODE_POINT);
    }

    private void report(StatementCredit line) {
        Closing closing = Closing.ofRefunds(night.terms(), line.counterpartyId());
        if (!closing.isClosed(line.postedOn(), night.businessDate())) {
            Credit credit = Credit.of(line);
            outcome.countUnpaired(credit);
            outcome.add(Judgement.unexpected(
                    new LeftOver(credit, false),
                    Cause.NOTHING_DUE,
                    Program.REFUND,
                    line.counterpartyId(),
                    ledger.memberId()));
        }
    }
}
