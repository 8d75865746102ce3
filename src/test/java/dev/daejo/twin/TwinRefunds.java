package dev.daejo.twin;

import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.Total;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RefundStatus;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The refunds of a member, one approval number after the other. */
final class TwinRefunds {

    private static final int DAYS_AFTER = 45;
    private static final int WITHDRAWAL_DAYS = 7;

    private final World world;
    private final MemberLedger ledger;
    private final TwinJudge judge;
    private final TwinOutcome.Builder outcome;
    private final Fired fired;

    TwinRefunds(World world, MemberLedger ledger, TwinJudge judge, TwinOutcome.Builder outcome, Fired fired) {
        this.world = world;
        this.ledger = ledger;
        this.judge = judge;
        this.outcome = outcome;
        this.fired = fired;
    }

    void reconcile() {
        Map<String, List<RefundRequest>> groups = new TreeMap<>();
        ledger.refunds().forEach(request -> groups.computeIfAbsent(request.approvalNo(), key -> new ArrayList<>())
                .add(request));
        Map<String, List<TwinCredit>> creditsOf = new HashMap<>();
        ledger.credits().forEach(line -> sort(line, creditsOf));
        groups.forEach(
                (approvalNo, requests) -> group(approvalNo, requests, creditsOf.getOrDefault(approvalNo, List.of())));
    }

    // Credit lines

    /** Gives a credit line of refunds its group, or finds that it answers none. */
    private void sort(StatementCredit line, Map<String, List<TwinCredit>> creditsOf) {
        if (!line.programId().isEmpty() && !line.programId().equals(Program.REFUND)) {
            return;
        }
        TwinCredit credit = TwinProgram.ofLine(line, fired);
        if (credit == null) {
            return;
        }
        List<RefundRequest> named = ledger.refunds().stream()
                .filter(request -> request.requestId().equals(line.reference()))
                .toList();
        if (named.isEmpty() && line.programId().isEmpty()) {
            fired.mark(Rule.CREDIT_NONE_OF_OURS);
            return;
        }
        markLine(line, named);
        RefundRequest answered = answered(line, named);
        if (answered != null) {
            creditsOf
                    .computeIfAbsent(answered.approvalNo(), key -> new ArrayList<>())
                    .add(credit);
        } else if (takesPart(credit)) {
            leftOver(credit, false);
        }
    }

    /** The approved request a line names; of those of several counterparties that of its own, else the first. */
    private static @Nullable RefundRequest answered(StatementCredit line, List<RefundRequest> named) {
        RefundRequest answered = null;
        for (RefundRequest request : Lists.sorted(named, Comparator.comparing(RefundRequest::counterpartyId))) {
            boolean isOwn = request.counterpartyId().equals(line.counterpartyId());
            boolean arrives = request.status() == RefundStatus.APPROVED && isSince(request, line.postedOn());
            if (arrives && (answered == null || isOwn)) {
                answered = request;
            }
        }
        return answered;
    }

    private void markLine(StatementCredit line, List<RefundRequest> named) {
        if (named.isEmpty()) {
            fired.mark(Rule.REFUND_CREDIT_FOR_NO_REQUEST);
        } else if (named.stream().noneMatch(request -> request.status() == RefundStatus.APPROVED)) {
            fired.mark(Rule.REFUND_CREDIT_FOR_NO_APPROVED_REQUEST);
        } else if (named.stream().noneMatch(request -> isSince(request, line.postedOn()))) {
            fired.mark(Rule.REFUND_CREDIT_TOO_EARLY);
        }
        if (named.size() > 1) {
            fired.mark(Rule.REFUND_REQUEST_ID_AT_TWO_COUNTERPARTIES);
        }
        if (line.programId().isEmpty()) {
            fired.mark(Rule.REFUND_CREDIT_WITHOUT_PROGRAM);
        }
    }

    private static boolean isSince(RefundRequest request, LocalDate postedOn) {
        return !postedOn.isBefore(request.requestedAt().toLocalDate());
    }

    private void leftOver(TwinCredit credit, boolean ambiguous) {
        judge.leftOver(
                Program.REFUND,
                credit.counterpartyId(),
                credit,
                Rule.NOTHING_DUE,
                ambiguous,
                closeAfterDays(credit.counterpartyId()));
    }

    private @Nullable Integer closeAfterDays(String counterpartyId) {
        return world.terms().counterparty(counterpartyId).closeAfterDays();
    }

    private boolean isOlderThan(String counterpartyId, int more, LocalDate day) {
        Integer closeAfterDays = closeAfterDays(counterpartyId);
        return closeAfterDays != null
                && day.isBefore(world.businessDate().minusDays(closeAfterDays).minusDays(more));
    }

    private boolean takesPart(TwinCredit credit) {
        boolean beyond = isOlderThan(credit.counterpartyId(), DAYS_AFTER, credit.received());
        if (beyond) {
            fired.mark(Rule.CREDIT_BEYOND_THE_HORIZON);
        }
        return !beyond;
    }

    // One approval number

    private void group(String approvalNo, List<RefundRequest> requests, List<TwinCredit> lines) {
        markGroup(requests);
        Map<TwinObligation, RefundRequest> approved = new HashMap<>();
        for (RefundRequest request : requests) {
            if (request.status() == RefundStatus.APPROVED) {
                TwinObligation obligation = obligation(request);
                if (isOlderThan(request.counterpartyId(), DAYS_AFTER, obligation.due)) {
                    fired.mark(Rule.OBLIGATION_BEYOND_THE_HORIZON);
                } else {
                    approved.put(obligation, request);
                }
            } else {
                notApproved(request);
            }
        }
        List<TwinCredit> credits = new ArrayList<>(lines);
        credits.addAll(cancels(approvalNo, requests));
        TwinPairing pairing = new TwinPairing(
                List.copyOf(approved.keySet()),
                credits.stream().filter(this::takesPart).toList(),
                0,
                obligation -> false,
                fired);
        pairing.run();
        approved.forEach((obligation, request) -> judge(obligation, request));
        pairing.remaining.forEach(credit -> leftOverUnlessCancel(credit, false));
        pairing.ambiguous.forEach(credit -> leftOverUnlessCancel(credit, true));
        for (long skipped = 0; skipped < pairing.sumsSkipped; skipped++) {
            outcome.add(Total.SUMS_SKIPPED, 0);
        }
    }

    private void markGroup(List<RefundRequest> requests) {
        if (requests.size() > 1) {
            fired.mark(Rule.REFUND_WITH_OTHERS_ON_ONE_APPROVAL);
        }
        if (requests.stream().map(RefundRequest::counterpartyId).distinct().count() > 1) {
            fired.mark(Rule.REFUND_OF_TWO_COUNTERPARTIES);
        }
    }

    private TwinObligation obligation(RefundRequest request) {
        Counterparty counterparty = world.terms().counterparty(request.counterpartyId());
        LocalDate due = new TwinDue(world.terms().calendar(), fired)
                .businessDaysAfter(decided(request), counterparty.refundBusinessDays());
        return new TwinObligation(
                request.counterpartyId(),
                request.requestId(),
                null,
                request.counterpartyId(),
                request.amount(),
                due,
                request.requestedAt().toLocalDate(),
                due.plusDays(DAYS_AFTER),
                isOlderThan(request.counterpartyId(), 0, due),
                day -> request.amount());
    }

    private static LocalDate decided(RefundRequest request) {
        return request.decidedOn() == null ? request.updatedAt().toLocalDate() : request.decidedOn();
    }

    private List<TwinCredit> cancels(String approvalNo, List<RefundRequest> requests) {
        List<TwinCredit> cancels = new ArrayList<>();
        for (Cancel cancel : ledger.cancels()) {
            boolean arrives = requests.stream()
                    .anyMatch(request ->
                            request.status() == RefundStatus.APPROVED && isSince(request, cancel.postedOn()));
            if (arrives
                    && cancel.inWon()
                    && cancel.amount() > 0
                    && cancel.originalApprovalNo().equals(approvalNo)) {
                cancels.add(new TwinCredit(
                        cancel.counterpartyId(), cancel.lineId(), "", null, cancel.amount(), cancel.postedOn(), true));
            }
        }
        return cancels;
    }

    private void leftOverUnlessCancel(TwinCredit credit, boolean ambiguous) {
        if (credit.isCancel()) {
            fired.mark(Rule.REFUND_CANCEL_ANSWERS_NOTHING);
        } else {
            leftOver(credit, ambiguous);
        }
    }

    private void judge(TwinObligation obligation, RefundRequest request) {
        TwinCoverage coverage = new TwinCoverage(world, fired);
        Set<String> statements = new HashSet<>();
        statements.add(request.counterpartyId());
        for (Purchase purchase : ledger.purchases()) {
            if (purchase.approvalNo().equals(request.approvalNo())) {
                statements.add(purchase.counterpartyId());
            }
        }
        boolean hole = statements.stream().anyMatch(id -> coverage.statementsLack(id, obligation));
        judge.obligation(
                new TwinJudge.Group(Program.REFUND, 0, 0, false),
                obligation,
                new TwinJudge.Known(List.of(), hole, decided(request)));
    }

    // Requests that are not approved

    private void notApproved(RefundRequest request) {
        if (hasComeAnyhow(request)) {
            fired.mark(Rule.REFUND_CAME_ALTHOUGH_NOT_APPROVED);
            return;
        }
        LocalDate updated = request.updatedAt().toLocalDate();
        Counterparty counterparty = world.terms().counterparty(request.counterpartyId());
        LocalDate answerBy = new TwinDue(world.terms().calendar(), fired)
                .businessDaysAfter(request.requestedAt().toLocalDate(), counterparty.answerBusinessDays());
        boolean asked = request.status() == RefundStatus.REQUESTED;
        if (isOlderThan(request.counterpartyId(), 0, asked ? answerBy : updated)) {
            fired.mark(Rule.REQUEST_CLOSED);
            return;
        }
        if (!asked) {
            boolean hasFailed = request.status() == RefundStatus.FAILED;
            judge.request(request, typeOf(request), null, updated, hasFailed ? request.code() : "");
        } else if (world.businessDate().isAfter(answerBy)) {
            judge.request(request, DiscrepancyType.UNANSWERED, answerBy, answerBy.plusDays(1), "");
        }
    }

    private DiscrepancyType typeOf(RefundRequest request) {
        if (request.status() == RefundStatus.FAILED) {
            return judge.failedRequest(request);
        }
        return request.rejectReason().equals("DEADLINE_PASSED") && isInTime(request)
                ? DiscrepancyType.WRONGLY_REJECTED
                : DiscrepancyType.REJECTED;
    }

    private boolean isInTime(RefundRequest request) {
        Purchase latest = null;
        for (Purchase purchase : ledger.purchases()) {
            boolean usedUpToThen = !purchase.usedAt().isAfter(request.requestedAt());
            if (usedUpToThen && purchase.approvalNo().equals(request.approvalNo())) {
                latest = latest == null || purchase.usedAt().isAfter(latest.usedAt()) ? purchase : latest;
            }
        }
        if (latest == null) {
            return false;
        }
        LocalDate lastDay = latest.usedAt().toLocalDate().plusDays(WITHDRAWAL_DAYS);
        return !request.requestedAt().toLocalDate().isAfter(lastDay);
    }

    private boolean hasComeAnyhow(RefundRequest request) {
        boolean byCancel = ledger.cancels().stream()
                .anyMatch(cancel -> cancel.inWon()
                        && cancel.originalApprovalNo().equals(request.approvalNo())
                        && cancel.amount() == request.amount()
                        && isSince(request, cancel.postedOn()));
        boolean byCredit = ledger.credits().stream()
                .anyMatch(line -> line.inWon()
                        && (line.programId().isEmpty() || line.programId().equals(Program.REFUND))
                        && line.reference().equals(request.requestId())
                        && line.amount() == request.amount()
                        && isSince(request, line.postedOn()));
        return byCancel || byCredit;
    }
}
