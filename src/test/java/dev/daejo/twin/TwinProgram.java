package dev.daejo.twin;

import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.Total;
import dev.daejo.reconciliation.program.PaidBy;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.program.ProgramKind;
import dev.daejo.reconciliation.program.SettlePer;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.PayoutStatus;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** One program and member: what is expected, what arrived, and how they fit. */
final class TwinProgram {

    private final World world;
    private final Program program;
    private final MemberLedger ledger;
    private final Fired fired;
    private final @Nullable Enrollment enrollment;
    private final TwinExpectation expectation;

    TwinProgram(World world, Program program, MemberLedger ledger, Fired fired) {
        this.world = world;
        this.program = program;
        this.ledger = ledger;
        this.fired = fired;
        this.enrollment = ledger.enrollments().stream()
                .filter(row -> row.programId().equals(program.programId()))
                .findFirst()
                .orElse(null);
        this.expectation = new TwinExpectation(program, ledger, enrollment, world.businessDate(), fired);
    }

    void reconcile(TwinJudge judge, TwinOutcome.Builder outcome) {
        List<TwinObligation> obligations = obligationsThatTakePart();
        List<Payout> payouts = payouts();
        TwinPairing pairing = new TwinPairing(
                obligations,
                creditsThatTakePart(),
                program.amountTolerance(),
                obligation -> hasFailed(belonging(payouts, obligation, obligations)),
                fired);
        pairing.run();
        for (TwinObligation obligation : obligations) {
            List<Payout> belonging = belonging(payouts, obligation, obligations);
            judge.obligation(group(), obligation, new TwinJudge.Known(belonging, hasHole(obligation), obligation.due));
        }
        pairing.remaining.forEach(credit -> leftOver(judge, credit, false));
        pairing.ambiguous.forEach(credit -> leftOver(judge, credit, true));
        for (long skipped = 0; skipped < pairing.sumsSkipped; skipped++) {
            outcome.add(Total.SUMS_SKIPPED, 0);
        }
    }

    private TwinJudge.Group group() {
        return new TwinJudge.Group(
                program.programId(),
                program.graceDays(),
                program.amountTolerance(),
                program.paidBy() == PaidBy.STATEMENT);
    }

    private void leftOver(TwinJudge judge, TwinCredit credit, boolean ambiguous) {
        Rule cause = program.requiresEnrollment() && enrollment == null ? Rule.NOT_ENROLLED : Rule.NOTHING_DUE;
        judge.leftOver(
                program.programId(), program.counterpartyId(), credit, cause, ambiguous, program.closeAfterDays());
    }

    // Obligations

    private List<TwinObligation> obligationsThatTakePart() {
        List<TwinObligation> takePart = new ArrayList<>();
        for (TwinObligation obligation : obligations()) {
            if (isOlderThan(program.matchDaysAfter(), obligation.due)) {
                fired.mark(Rule.OBLIGATION_BEYOND_THE_HORIZON);
            } else {
                takePart.add(obligation);
            }
        }
        return takePart;
    }

    /** Whether a day is more than {@code close_after_days} and some more before the business date. */
    private boolean isOlderThan(int more, LocalDate day) {
        Integer closeAfterDays = program.closeAfterDays();
        return closeAfterDays != null
                && day.isBefore(world.businessDate().minusDays(closeAfterDays).minusDays(more));
    }

    List<TwinObligation> obligations() {
        if (program.kind() == ProgramKind.LISTED) {
            return listed();
        }
        if (program.requiresEnrollment() && enrollment == null) {
            fired.mark(Rule.SOMEBODY_NOT_ENROLLED);
            return List.of();
        }
        return program.settlePer() == SettlePer.PAYMENT ? ofPayments() : ofMonths();
    }

    private List<TwinObligation> listed() {
        List<TwinObligation> obligations = new ArrayList<>();
        for (ExpectedRow row : ledger.expected()) {
            if (row.programId().equals(program.programId())) {
                obligations.add(obligation(
                        row.reference(),
                        row.period(),
                        row.period().toString(),
                        row.amount(),
                        row.dueOn(),
                        day -> row.amount()));
            }
        }
        return obligations;
    }

    private List<TwinObligation> ofMonths() {
        Map<LocalDate, Map<YearMonth, Long>> then = new HashMap<>();
        List<TwinObligation> obligations = new ArrayList<>();
        TwinDue due = new TwinDue(world.terms().calendar(), fired);
        expectation.byMonth(world.businessDate()).forEach((month, expected) -> {
            String reference = program.programId() + "/" + ledger.memberId() + "/" + month;
            ToLongFunction<LocalDate> expectedThen =
                    day -> then.computeIfAbsent(day, expectation::byMonth).getOrDefault(month, 0L);
            obligations.add(
                    obligation(reference, month, "", expected, due.ofMonth(program, month, enrollment), expectedThen));
        });
        return obligations;
    }

    private List<TwinObligation> ofPayments() {
        Map<LocalDate, Map<Purchase, Long>> then = new HashMap<>();
        List<TwinObligation> obligations = new ArrayList<>();
        TwinDue due = new TwinDue(world.terms().calendar(), fired);
        expectation.byPayment(world.businessDate()).forEach((payment, expected) -> {
            YearMonth month = TwinExpectation.monthOf(payment);
            ToLongFunction<LocalDate> expectedThen =
                    day -> then.computeIfAbsent(day, expectation::byPayment).getOrDefault(payment, 0L);
            String apart = payment.usedAt() + " " + payment.postedOn() + " " + payment.lineId();
            obligations.add(obligation(
                    payment.approvalNo(),
                    month,
                    apart,
                    expected,
                    due.ofPayment(program, month, payment.postedOn()),
                    expectedThen));
        });
        return obligations;
    }

    private TwinObligation obligation(
            String reference,
            YearMonth period,
            String apart,
            long expected,
            LocalDate due,
            ToLongFunction<LocalDate> expectedThen) {
        return new TwinObligation(
                program.counterpartyId(),
                reference,
                period,
                apart,
                expected,
                due,
                due.minusDays(program.matchDaysBefore()),
                due.plusDays(program.matchDaysAfter()),
                isOlderThan(0, due),
                expectedThen);
    }

    private boolean hasHole(TwinObligation obligation) {
        TwinCoverage coverage = new TwinCoverage(world, fired);
        if (program.paidBy() == PaidBy.PAYOUT) {
            return coverage.payoutsLack(program.counterpartyId(), obligation);
        }
        Set<String> statements = program.eligibility().statements().isEmpty()
                ? world.terms().counterparties().keySet()
                : program.eligibility().statements();
        return statements.stream().anyMatch(id -> coverage.statementsLack(id, obligation));
    }

    // Credits

    private List<TwinCredit> creditsThatTakePart() {
        List<TwinCredit> takePart = new ArrayList<>();
        for (TwinCredit credit : credits()) {
            if (isOlderThan(program.matchDaysBefore() + program.matchDaysAfter(), credit.received())) {
                fired.mark(Rule.CREDIT_BEYOND_THE_HORIZON);
            } else {
                takePart.add(credit);
            }
        }
        return takePart;
    }

    private List<TwinCredit> credits() {
        List<TwinCredit> credits = new ArrayList<>();
        ledger.credits().stream()
                .filter(line -> line.programId().equals(program.programId()))
                .forEach(line -> addIf(program.paidBy() == PaidBy.STATEMENT, ofLine(line, fired), credits));
        payouts()
                .forEach(payout -> addIf(
                        program.paidBy() == PaidBy.PAYOUT, ofPayout(payout, world.businessDate(), fired), credits));
        return credits;
    }

    private void addIf(boolean ourChannel, @Nullable TwinCredit credit, List<TwinCredit> credits) {
        if (credit != null && ourChannel) {
            credits.add(credit);
        } else if (credit != null) {
            fired.mark(Rule.CREDIT_BY_THE_OTHER_CHANNEL);
        }
    }

    /** The money of a line; none where it is not in won or nothing. */
    static @Nullable TwinCredit ofLine(StatementCredit line, Fired fired) {
        if (!line.inWon() || line.amount() == 0) {
            fired.mark(Rule.CREDIT_OF_NOTHING);
            return null;
        }
        return new TwinCredit(
                line.counterpartyId(), line.lineId(), line.reference(), null, line.amount(), line.postedOn(), false);
    }

    /** The money of a payout; none where it is not paid by now or nothing. */
    static @Nullable TwinCredit ofPayout(Payout payout, LocalDate businessDate, Fired fired) {
        LocalDate received = payout.paidOn() == null ? payout.processedAt().toLocalDate() : payout.paidOn();
        if (payout.status() != PayoutStatus.PAID) {
            return null;
        }
        if (received.isAfter(businessDate)) {
            fired.mark(Rule.PAYOUT_PAID_LATER_THAN_D);
            return null;
        }
        if (payout.amount() == 0) {
            fired.mark(Rule.CREDIT_OF_NOTHING);
            return null;
        }
        return new TwinCredit(
                payout.counterpartyId(),
                payout.payoutId(),
                payout.reference(),
                payout.period(),
                payout.amount(),
                received,
                false);
    }

    // Payouts

    private List<Payout> payouts() {
        return ledger.payouts().stream()
                .filter(payout -> payout.programId().equals(program.programId()))
                .toList();
    }

    /** A payout belongs to the obligation that step 1 would give it. */
    private List<Payout> belonging(List<Payout> payouts, TwinObligation obligation, List<TwinObligation> obligations) {
        return payouts.stream()
                .filter(payout ->
                        TwinPairing.named(payout.reference(), payout.period(), obligations, fired) == obligation)
                .toList();
    }

    private static boolean hasFailed(List<Payout> payouts) {
        Payout latest = new TwinJudge.Known(payouts, false, LocalDate.MIN).latest();
        return latest != null && (latest.status() == PayoutStatus.FAILED || latest.status() == PayoutStatus.REVERSED);
    }
}
