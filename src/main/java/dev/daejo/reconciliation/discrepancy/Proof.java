package dev.daejo.reconciliation.discrepancy;

import dev.daejo.reconciliation.expectation.Counting;
import dev.daejo.reconciliation.expectation.LinkedLines;
import dev.daejo.reconciliation.expectation.LinkedPurchase;
import dev.daejo.reconciliation.expectation.LinkedPurchase.TakenOff;
import dev.daejo.reconciliation.expectation.Promise;
import dev.daejo.reconciliation.pairing.Credit;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.program.ProgramKind;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows a case rests on: the promise, what came, the payer's word, the incident, then the lines of the month with
 * what counted and what each kept out.
 */
public final class Proof {

    private final @Nullable Program program;
    private final @Nullable Enrollment enrollment;
    private final LinkedLines lines;
    private final List<Payout> payouts;

    /** The proof of obligations of one program; {@code payouts} are those that belong to the obligation. */
    public Proof(@Nullable Program program, @Nullable Enrollment enrollment, LinkedLines lines, List<Payout> payouts) {
        this.program = program;
        this.enrollment = enrollment;
        this.lines = lines;
        this.payouts = payouts;
    }

    List<Evidence> of(Standing standing, Optional<Incident> incident) {
        List<Evidence> rows = new ArrayList<>();
        Promise promise = standing.obligation().promise();
        addPromise(rows, promise);
        standing.paired().placements().stream()
                .map(placement -> credit(placement.credit(), placement.share(), Why.RECEIVED))
                .forEach(rows::add);
        addPayersWord(rows, standing);
        incident.map(Proof::incident).ifPresent(rows::add);
        addLines(rows, promise);
        return rows;
    }

    private void addPromise(List<Evidence> rows, Promise promise) {
        if (promise instanceof Promise.Listed listed) {
            rows.add(listed(listed.row()));
        } else if (promise instanceof Promise.Refund refund) {
            rows.add(request(refund.request()));
        } else if (enrollment != null) {
            Long baseline = enrollment.baselineAmount();
            rows.add(new Evidence(
                    enrollment.origin(),
                    EvidenceKind.ENROLLMENT,
                    enrollment.enrolledOn(),
                    enrollment.programId(),
                    "",
                    baseline == null ? 0 : baseline,
                    true,
                    Why.PROMISED));
        }
    }

    private void addPayersWord(List<Evidence> rows, Standing standing) {
        Set<RowOrigin> asCredit = standing.paired().placements().stream()
                .map(placement -> placement.credit().origin())
                .collect(Collectors.toSet());
        payouts.stream()
                .filter(payout -> !asCredit.contains(payout.origin()))
                .map(payout -> new Evidence(
                        payout.origin(),
                        EvidenceKind.PAYOUT,
                        payout.processedAt().toLocalDate(),
                        payout.payoutId(),
                        "",
                        payout.amount(),
                        false,
                        Why.PAYERS_WORD))
                .forEach(rows::add);
    }

    private void addLines(List<Evidence> rows, Promise promise) {
        if (program == null || program.kind() == ProgramKind.LISTED) {
            return;
        }
        for (LinkedPurchase linked : lines.purchases()) {
            if (promise instanceof Promise.Month month) {
                addOfMonth(rows, program, linked, month.period());
            } else if (promise instanceof Promise.Payment payment
                    && payment.purchase().origin().equals(linked.purchase().origin())) {
                addPurchase(rows, program, linked);
                linked.takenOff().forEach(taken -> rows.add(cancel(taken)));
            }
        }
    }

    private static void addOfMonth(List<Evidence> rows, Program program, LinkedPurchase linked, YearMonth month) {
        if (YearMonth.from(linked.purchase().usedAt()).equals(month)) {
            addPurchase(rows, program, linked);
        }
        boolean counts = Counting.keptOut(program, linked.purchase()).isEmpty();
        for (TakenOff taken : linked.takenOff()) {
            if (Counting.monthOf(program, linked.purchase(), taken.cancel()).equals(month)) {
                rows.add(counts ? cancel(taken) : cancelOfOther(taken));
            }
        }
    }

    private static void addPurchase(List<Evidence> rows, Program program, LinkedPurchase linked) {
        Optional<Why> keptOut = Counting.keptOut(program, linked.purchase());
        rows.add(purchase(linked.purchase(), keptOut.isEmpty(), keptOut.orElse(Why.COUNTS)));
    }

    private static Evidence purchase(Purchase purchase, boolean counted, Why why) {
        return new Evidence(
                purchase.origin(),
                EvidenceKind.PURCHASE,
                purchase.usedAt().toLocalDate(),
                purchase.approvalNo(),
                purchase.card().lastFour(),
                purchase.amount(),
                counted,
                why);
    }

    private static Evidence cancel(TakenOff taken) {
        return cancel(taken.cancel(), taken.amount(), taken.amount() > 0, Counting.ofCancel(taken, true));
    }

    private static Evidence cancelOfOther(TakenOff taken) {
        return cancel(taken.cancel(), taken.cancel().amount(), false, Counting.ofCancel(taken, false));
    }

    private static Evidence cancel(Cancel cancel, long amount, boolean counted, Why why) {
        return new Evidence(
                cancel.origin(),
                EvidenceKind.CANCEL,
                cancel.postedOn(),
                cancel.originalApprovalNo(),
                cancel.card().lastFour(),
                amount,
                counted,
                why);
    }

    static Evidence credit(Credit credit, long amount, Why why) {
        EvidenceKind kind =
                switch (credit.kind()) {
                    case STATEMENT_CREDIT -> EvidenceKind.CREDIT;
                    case CANCEL -> EvidenceKind.CANCEL;
                    case PAYOUT -> EvidenceKind.PAYOUT;
                };
        return new Evidence(
                credit.origin(), kind, credit.receivedOn(), credit.id(), credit.lastFour(), amount, true, why);
    }

    static Evidence request(RefundRequest request) {
        return new Evidence(
                request.origin(),
                EvidenceKind.REFUND_REQUEST,
                request.requestedAt().toLocalDate(),
                request.requestId(),
                "",
                request.amount(),
                true,
                Why.PROMISED);
    }

    static Evidence purchaseOfRefund(Purchase purchase) {
        return purchase(purchase, true, Why.EXPLAINS);
    }

    private static Evidence listed(ExpectedRow row) {
        return new Evidence(
                row.origin(),
                EvidenceKind.EXPECTED,
                row.dueOn(),
                row.reference(),
                "",
                row.amount(),
                true,
                Why.PROMISED);
    }

    private static Evidence incident(Incident incident) {
        return new Evidence(
                incident.origin(),
                EvidenceKind.INCIDENT,
                incident.startsAt().toLocalDate(),
                incident.incidentId(),
                "",
                0,
                true,
                Why.EXPLAINS);
    }
}
