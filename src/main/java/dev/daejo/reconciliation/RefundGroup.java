package dev.daejo.reconciliation;

import dev.daejo.reconciliation.discrepancy.RefundJudgement;
import dev.daejo.reconciliation.discrepancy.Standing;
import dev.daejo.reconciliation.expectation.LinkedLines;
import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.expectation.Promise;
import dev.daejo.reconciliation.pairing.Credit;
import dev.daejo.reconciliation.pairing.Paired;
import dev.daejo.reconciliation.pairing.PairedObligation;
import dev.daejo.reconciliation.pairing.Pairing;
import dev.daejo.reconciliation.program.BusinessCalendar;
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
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The refund requests of one member and approval number, what came for them, and how the two were paired. */
public final class RefundGroup {

    private final MemberLedger ledger;
    private final Night night;
    private final List<RefundRequest> requests;
    private final List<Cancel> cancels;
    private final List<Purchase> purchases;
    private final List<Obligation> promised;
    private final Paired paired;

    /** {@code credits} are the group's own: they name one of its approved requests. */
    RefundGroup(MemberLedger ledger, Night night, List<RefundRequest> requests, List<StatementCredit> credits) {
        this.ledger = ledger;
        this.night = night;
        this.requests = requests.stream()
                .sorted(Comparator.comparing(RefundRequest::counterpartyId, TextOrder.BY_CODE_POINT))
                .toList();
        String approvalNo = requests.get(0).approvalNo();
        cancels = cancelsOf(ledger, approvalNo);
        purchases = purchasesOf(ledger, approvalNo);
        promised = obligations();
        paired = Pairing.pair(
                promised.stream().filter(this::takesPart).toList(), arrived(credits), 0, obligation -> false);
    }

    private static List<Cancel> cancelsOf(MemberLedger ledger, String approvalNo) {
        List<Cancel> found = new ArrayList<>(0);
        for (Cancel cancel : ledger.cancels()) {
            if (cancel.inWon() && cancel.originalApprovalNo().equals(approvalNo)) {
                found.add(cancel);
            }
        }
        return Collections.unmodifiableList(found);
    }

    private static List<Purchase> purchasesOf(MemberLedger ledger, String approvalNo) {
        List<Purchase> found = new ArrayList<>(1);
        for (Purchase purchase : ledger.purchases()) {
            if (purchase.approvalNo().equals(approvalNo)) {
                found.add(purchase);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** The purchases of that approval number. */
    public List<Purchase> purchases() {
        return purchases;
    }

    /** The obligations of its approved requests, also those that take no part in pairing. */
    public List<Obligation> promised() {
        return promised;
    }

    private List<Obligation> obligations() {
        List<Obligation> obligations = new ArrayList<>();
        for (RefundRequest request : requests) {
            if (request.status() == RefundStatus.APPROVED) {
                obligations.add(obligation(obligations.size(), request));
            }
        }
        return obligations;
    }

    public Paired paired() {
        return paired;
    }

    /** Whether an obligation is not yet so long closed that it takes no part in pairing. */
    public boolean takesPart(Obligation obligation) {
        return closing(obligation.counterpartyId()).obligationTakesPart(obligation.dueOn(), night.businessDate());
    }

    /** Whether an obligation is closed. */
    public boolean isClosed(Obligation obligation) {
        return closing(obligation.counterpartyId()).isClosed(obligation.dueOn(), night.businessDate());
    }

    /** Whether a credit that belongs to nothing is closed. */
    public boolean isClosed(Credit credit) {
        return closing(credit.counterpartyId()).isClosed(credit.receivedOn(), night.businessDate());
    }

    /** How its requests that are not approved stand. */
    public List<RefundAnswer> answers() {
        return requests.stream()
                .filter(request -> request.status() != RefundStatus.APPROVED)
                .map(this::answer)
                .toList();
    }

    private Obligation obligation(int ordinal, RefundRequest request) {
        Counterparty counterparty = night.terms().counterparty(request.counterpartyId());
        LocalDate due = dueOn(request, counterparty, night.terms().calendar());
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

    /** The day by which the money of an approved request is due. */
    static LocalDate dueOn(RefundRequest request, Counterparty counterparty, BusinessCalendar calendar) {
        return calendar.plusBusinessDays(request.decisionDay(), counterparty.refundBusinessDays());
    }

    private List<Credit> arrived(List<StatementCredit> credits) {
        return Stream.concat(cancels.stream().map(Credit::of), credits.stream().map(Credit::of))
                .filter(credit -> credit.amount() > 0)
                .filter(credit ->
                        closing(credit.counterpartyId()).creditTakesPart(credit.receivedOn(), night.businessDate()))
                .toList();
    }

    private Closing closing(String counterpartyId) {
        return Closing.ofRefunds(night.terms(), counterpartyId);
    }

    /** How the obligation of an approved request stands on the business date. */
    public Standing standing(PairedObligation pairedObligation) {
        Obligation obligation = pairedObligation.obligation();
        RefundRequest request = ((Promise.Refund) obligation.promise()).request();
        String system = night.terms().counterparty(request.counterpartyId()).system();
        return new Standing(
                night.businessDate(),
                pairedObligation,
                0,
                0,
                true,
                null,
                CodeClass.UNKNOWN,
                () -> hasHole(obligation),
                () -> night.incidents().touching(system, request.decisionDay(), obligation.dueOn()));
    }

    private boolean hasHole(Obligation obligation) {
        return sources(obligation).stream()
                .anyMatch(source -> night.coverage().hasHole(source, obligation.windowFrom(), obligation.windowTo()));
    }

    /** The statements of the request's counterparty, and of those with the member's purchase. */
    public List<Source> sources(Obligation obligation) {
        return Stream.concat(
                        Stream.of(obligation.counterpartyId()),
                        purchases.stream().map(Purchase::counterpartyId))
                .distinct()
                .map(id -> new Source(Source.Kind.STATEMENT, id))
                .toList();
    }

    private RefundAnswer answer(RefundRequest request) {
        Counterparty counterparty = night.terms().counterparty(request.counterpartyId());
        LocalDate lastAnswerDay =
                RefundAnswer.lastAnswerDay(request, counterparty, night.terms().calendar());
        CodeClass codeClass = night.terms().responseCodes().classOf(counterparty.system(), request.code());
        Purchase purchase = purchaseOf(request);
        boolean closed = closing(request.counterpartyId())
                .isClosed(RefundAnswer.closesFrom(request, lastAnswerDay), night.businessDate());
        boolean moneyHasCome = moneyHasCome(request);
        RefundJudgement judgement =
                new RefundJudgement(night.businessDate(), request, lastAnswerDay, codeClass, purchase);
        return new RefundAnswer(
                request,
                lastAnswerDay,
                codeClass,
                purchase,
                closed,
                moneyHasCome,
                closed || moneyHasCome ? Optional.empty() : judgement.discrepancy());
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
